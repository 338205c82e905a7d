// Looks at every page of a folder with axe, at the widths given, and goes through it with the keyboard alone.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { file, judge, watched } from './rig.mjs';

const [executable, given, ...widths] = process.argv.slice(2);
const folder = resolve(given);
const RULES = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'], elementRef: false
};
const STOPS = 3000;

async function axe(page, path, when, found) {
  const violations = await page.evaluate(async rules => {
    document.querySelectorAll('details').forEach(part => { part.open = true; });
    const result = await window.axe.run(document, rules);
    return result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html.slice(0, 160)).slice(0, 3).join(' | '));
  }, RULES);
  found(path, 'no violation of WCAG 2.2 A and AA, ' + when, violations.length === 0, violations.join('\n'));
}

async function reflow(page, path, width, found) {
  const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
  found(path, 'nothing has to be scrolled sideways at ' + width, wide <= width, wide);
}

/** What the keyboard has to reach: groups of radio buttons are one stop. */
function reachable() {
  const groups = new Set();
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(one => one.checkVisibility() && !one.disabled)
    .filter(one => one.type !== 'radio' || (!groups.has(one.name) && groups.add(one.name))).length;
}

/** Where the focus is: null when it has left the page. */
function stop() {
  const at = document.activeElement;
  if (!at || at === document.body) {
    return null;
  }
  const first = !at.dataset.judged;
  at.dataset.judged = 'true';
  const style = window.getComputedStyle(at);
  const inside = at.getClientRects().length > 0;
  return {
    first, kind: at.tagName === 'INPUT' ? at.type : at.tagName.toLowerCase(), html: at.outerHTML.replace(' data-judged="true"', '').slice(0, 160),
    seen: inside && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  };
}

const KEYS = { radio: 'Space', checkbox: 'Space', select: 'ArrowDown', summary: 'Enter', submit: 'Enter', button: 'Enter' };

async function keyboard(page, path, found) {
  const asked = await page.evaluate(() => Boolean(document.querySelector('#questions button')));
  let stops = 0;
  let start = '';
  let unseen = '';
  for (let presses = 0; presses < STOPS; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(stop);
    if (!at) {
      break;
    }
    if (!at.first) {
      // Without the controls of a window around the page, the way from its end leads to its beginning.
      if (at.html === start) {
        break;
      }
      found(path, 'the keyboard comes to the end', false, at.html);
      break;
    }
    start = start || at.html;
    stops++;
    unseen = at.seen ? unseen : at.html;
    if (KEYS[at.kind]) {
      await page.keyboard.press(KEYS[at.kind]);
    } else if (at.kind === 'text' || at.kind === 'textarea') {
      await page.keyboard.type('1');
    }
  }
  // What was folded is unfolded by now.
  const expected = await page.evaluate(reachable);
  found(path, 'the keyboard reaches everything', stops === expected, stops + ' of ' + expected);
  found(path, 'one sees where the focus is', unseen === '', unseen);
  if (asked) {
    const said = await page.evaluate(() => document.getElementById('status').textContent.trim());
    found(path, 'answers are given and checked with the keyboard alone', said.length > 0, said);
  }
}

const wrong = await judge('axe-core', executable, folder, {}, async (browser, origin, found) => {
  let path = '';
  const names = (await readdir(folder)).filter(one => one.endsWith('.html')).sort();
  const page = await watched(browser, origin, found, () => path);
  for (const name of names) {
    path = '/' + name;
    for (const width of widths.map(Number)) {
      await page.setViewport({ width, height: 800 });
      await page.goto(origin + path);
      await page.addScriptTag({ path: file('axe-core/axe.min.js') });
      await axe(page, path, width + ' pixels wide', found);
      await reflow(page, path, width, found);
    }
    await page.goto(origin + path);
    await keyboard(page, path, found);
    await page.addScriptTag({ path: file('axe-core/axe.min.js') });
    await axe(page, path, 'with answers checked', found);
    await reflow(page, path, widths[widths.length - 1], found);
    await page.evaluate(() => window.localStorage.clear());
  }
});
process.exitCode = wrong ? 1 : 0;
