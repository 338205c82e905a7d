/**
 * Tests in the real window: {@link org.mekiki.workbench.testing.InWorkbench} starts the product once and runs every test
 * on its UI thread, {@link org.mekiki.workbench.testing.MekikiWindow} is what a test does there, and
 * {@link org.mekiki.workbench.testing.Loop} waits for what happens. A test never waits for a time, only for a condition.
 */
package org.mekiki.workbench.testing;
