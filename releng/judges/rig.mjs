// A web server on the loopback address, a browser, and what was found.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const MODULES = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.svg': 'image/svg+xml', '.json': 'application/json', '.woff2': 'font/woff2'
};

/** Where a file of a package of npm is. */
export function file(path) {
  return join(MODULES, path);
}

/** Serves a folder; pages of ours have paths that begin with /judge/. */
async function serve(folder, pages) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    try {
      let body;
      if (path in pages) {
        body = await pages[path]();
      } else if (path === '/favicon.ico') {
        body = '';
      } else {
        const name = normalize(join(folder, path));
        if (!name.startsWith(folder + sep)) {
          throw new Error('outside');
        }
        body = await readFile(name);
      }
      response.writeHead(200, { 'content-type': TYPES[extname(path)] || 'application/octet-stream' });
      response.end(body);
    } catch (missing) {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return server;
}

/** Runs a judgement: a function of a browser, the address of the folder, and a function that takes what was found. */
export async function judge(judgeName, executable, folder, pages, judgement) {
  let wrong = 0;
  const found = (path, what, ok, detail = '') => {
    wrong += ok ? 0 : 1;
    process.stdout.write(JSON.stringify({ judge: judgeName, file: path, what, ok: Boolean(ok), detail: String(detail) }) + '\n');
  };
  const server = await serve(folder, pages);
  const browser = await puppeteer.launch({
    executablePath: executable, headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run', '--disable-extensions',
      '--disable-background-networking', '--disable-component-update', '--disable-sync']
  });
  try {
    await judgement(browser, 'http://127.0.0.1:' + server.address().port, found);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return wrong;
}

/** A page that tells when something is fetched that is not there, fetched from elsewhere, or goes wrong in a script. */
export async function watched(browser, origin, found, name) {
  const page = await browser.newPage();
  page.on('pageerror', error => found(name(), 'scripts run', false, error.message));
  page.on('requestfailed', request => found(name(), 'everything can be fetched', request.failure()?.errorText === 'net::ERR_ABORTED',
    request.url()));
  page.on('response', response => {
    if (response.status() >= 400) {
      found(name(), 'everything is there', false, response.url());
    }
  });
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('about:') && !url.startsWith('data:')) {
      found(name(), 'nothing is fetched from elsewhere', false, url);
    }
  });
  return page;
}
