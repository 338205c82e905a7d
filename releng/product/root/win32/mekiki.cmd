@echo off
rem Starts Mekiki from the folder this file is in.
rem   mekiki [ARGUMENT...]      the workbench
rem   mekiki --safe [...]       the workbench without the plug-ins of third parties
rem   mekiki cli [ARGUMENT...]  the command line
setlocal enableextensions enabledelayedexpansion
set "HERE=%~dp0"
set "JAVA=java"
if exist "%HERE%jre\bin\java.exe" (
  set "JAVA=%HERE%jre\bin\java.exe"
) else if defined JAVA_HOME (
  if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
)
set "MAJOR=0"
set "VERSION=0"
set "ANSWER=%TEMP%\mekiki-java-%RANDOM%.txt"
"%JAVA%" -version 2>"%ANSWER%"
for /f "usebackq tokens=2,3" %%a in ("%ANSWER%") do if "%%a"=="version" set "VERSION=%%~b"
del "%ANSWER%" 2>nul
for /f "delims=.-+ tokens=1" %%m in ("!VERSION!") do set "MAJOR=%%m"
if !MAJOR! LSS 21 (
  echo mekiki: Java 21 or newer is needed and none was found. Install one ^(for example Eclipse Temurin 25^) or set JAVA_HOME to it. 1>&2
  exit /b 1
)
set "LAUNCHER="
for %%j in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fj"
if not defined LAUNCHER (
  echo mekiki: This installation is incomplete: no launcher in %HERE%plugins. 1>&2
  exit /b 1
)
set "COMMON=--enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%HERE%logging.properties""
if not defined MEKIKI_CACHE set "MEKIKI_CACHE=%LOCALAPPDATA%\Mekiki\cache"
if not exist "%MEKIKI_CACHE%" mkdir "%MEKIKI_CACHE%"
rem The list of bundles as it was shipped; nothing can be installed before the first start.
set "BUNDLES=%HERE%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
if not exist "%BUNDLES%.shipped" copy /y "%BUNDLES%" "%BUNDLES%.shipped" >nul 2>&1
if /i "%~1"=="cli" goto cli
set "SAFE="
set "AREA="
if /i "%~1"=="--safe" (
  set "SAFE=-Dmekiki.safe=true "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:%BUNDLES%.shipped""
  set AREA=-configuration "%MEKIKI_CACHE%\safe"
  shift
)
rem See the start script for Linux: the optimising compiler waits for what is really hot, so the window comes earlier.
set "PATIENCE=-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=40000 -XX:Tier4BackEdgeThreshold=120000"

:again
"%JAVA%" %PATIENCE% -Dmekiki.splash=true "-splash:%HERE%splash.png" %COMMON% !SAFE! %MEKIKI_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash !AREA! %*
rem 23 is the workbench asking to be started again, after a plug-in was installed for example.
if !ERRORLEVEL! EQU 23 goto again
exit /b !ERRORLEVEL!

:cli
rem cmd cannot drop the first argument of %*, so the rest is put together again.
set "REST="
set "NL="
shift
:collect
if "%~1"=="" goto run
if /i "%~1"=="--lang" set "NL=-nl %~2"
set REST=!REST! "%~1"
shift
goto collect
:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %COMMON% %MEKIKI_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.mekiki.cli.app -configuration "%MEKIKI_CACHE%\cli" -data "%MEKIKI_CACHE%\cli-data" %NL% !REST!
exit /b !ERRORLEVEL!
