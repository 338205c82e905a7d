// Plays a package in the player of the workbench, at the address that it serves: begin, finish, calls, terms or hostile.
import { answer, filled } from './learner.mjs';
import { judge } from './rig.mjs';

const [executable, folder, address, phase] = process.argv.slice(2);
let hits = [];

/** What strangers try; each returns what happened, or throws. Run in the page of the package. */
const ATTACKS = {
  'fetch': to => fetch(to, { mode: 'no-cors' }).then(() => 'went'),
  'request of the old kind': to => new Promise((went, failed) => {
    const request = new XMLHttpRequest();
    request.onload = () => went('went');
    request.onerror = () => failed(new Error('blocked'));
    request.open('GET', to);
    request.send();
  }),
  'picture': to => new Promise((went, failed) => {
    const image = new Image();
    image.onload = () => went('went');
    image.onerror = () => failed(new Error('blocked'));
    image.src = to;
  }),
  'beacon': to => { navigator.sendBeacon(to, 'x'); throw new Error('unknown'); },
  'web socket': to => new Promise((went, failed) => {
    const socket = new WebSocket(to.replace('http', 'ws'));
    socket.onopen = () => went('went');
    socket.onerror = () => failed(new Error('blocked'));
  }),
  'style': to => { document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="' + to + '">'); throw new Error('unknown'); },
  'prefetch': to => { document.head.insertAdjacentHTML('beforeend', '<link rel="prefetch" href="' + to + '">'); throw new Error('unknown'); },
  'frame': to => { document.body.insertAdjacentHTML('beforeend', '<iframe src="' + to + '"></iframe>'); throw new Error('unknown'); },
  'form': to => {
    document.body.insertAdjacentHTML('beforeend', '<form method="post" id="evil" action="' + to + '"></form>');
    document.getElementById('evil').submit();
    throw new Error('unknown');
  },
  'window': to => { if (window.open(to)) { return 'went'; } throw new Error('blocked'); },
  'page around': () => window.parent.document.title,
  'place of the page around': to => { window.top.location.href = to; throw new Error('unknown'); },
  'file': () => fetch('file:///etc/passwd').then(() => 'went'),
  'own place': to => { window.location.href = to; throw new Error('unknown'); }
};

async function opened(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(address);
  const frame = page.frames().find(one => one !== page.mainFrame());
  await frame.waitForFunction(() => document.readyState === 'complete');
  return { page, frame };
}

/** Leaves as a trainee does, and waits until the last words are said. */
async function left(page) {
  await page.goto('about:blank');
  await new Promise(ready => setTimeout(ready, 1000));
}

async function begin(browser, found) {
  const { page, frame } = await opened(browser);
  const questions = await frame.evaluate(answer, 0, 0);
  found('unit', 'has questions', questions > 1, questions);
  found('unit', 'the interface is there', await frame.evaluate(() => Boolean(window.API || window.API_1484_11)));
  found('unit', 'the page around is another origin', await frame.evaluate(() => {
    try {
      return !window.parent.document;
    } catch (refused) {
      return true;
    }
  }));
  await frame.evaluate(answer, 0, Math.ceil(questions / 2));
  await new Promise(ready => setTimeout(ready, 1500));
  const before = await frame.evaluate(filled);
  found('unit', 'half is filled in', before.some(one => one === true || typeof one === 'string' && one !== ''));
  await left(page);
  const again = await opened(browser);
  found('unit', 'answers are there again in the same player', JSON.stringify(await again.frame.evaluate(filled)) === JSON.stringify(before));
  found('unit', 'the time spent goes on', /[1-9]/.test(await again.frame.evaluate(() =>
    window.API ? window.API.LMSGetValue('cmi.core.total_time') : window.API_1484_11.GetValue('cmi.total_time'))));
  await left(again.page);
}

async function finish(browser, found) {
  const { page, frame } = await opened(browser);
  const questions = await frame.evaluate(answer, 0, 0);
  const half = await frame.evaluate(filled);
  found('unit', 'answers are there again', half.some(one => one === true || typeof one === 'string' && one !== ''));
  found('unit', 'it knows that it is taken up again', await frame.evaluate(() =>
    window.API ? window.API.LMSGetValue('cmi.core.entry') : window.API_1484_11.GetValue('cmi.entry')) === 'resume');
  await frame.evaluate(answer, Math.ceil(questions / 2), questions);
  await frame.evaluate(() => document.querySelector('#questions button[type=submit]').click());
  found('unit', 'the score is told', await frame.evaluate(() => document.getElementById('status').textContent.trim().length > 0));
  found('unit', 'the status is set', ['completed', 'passed'].includes(await frame.evaluate(() =>
    window.API ? window.API.LMSGetValue('cmi.core.lesson_status') : window.API_1484_11.GetValue('cmi.completion_status'))));
  await left(page);
  found('unit', 'it can be left', true);
}

/** Calls and what they have to answer: name, arguments, answer, error. */
const CALLS_12 = [
  ['LMSGetValue', ['cmi.core.lesson_status'], '', 301], ['LMSInitialize', ['x'], 'false', 201], ['LMSInitialize', [''], 'true', 0],
  ['LMSInitialize', [''], 'false', 101], ['LMSGetValue', ['cmi.core.lesson_status'], 'not attempted', 0],
  ['LMSGetValue', ['cmi.core.entry'], 'ab-initio', 0], ['LMSSetValue', ['cmi.core.student_id', 'x'], 'false', 403],
  ['LMSGetValue', ['cmi.core.session_time'], '', 404], ['LMSSetValue', ['cmi.core.session_time', '1 hour'], 'false', 405],
  ['LMSSetValue', ['cmi.core.session_time', '0001:00:00.50'], 'true', 0], ['LMSSetValue', ['cmi.core.lesson_status', 'done'], 'false', 405],
  ['LMSSetValue', ['cmi.core.score.raw', '101'], 'false', 405], ['LMSSetValue', ['cmi.core.score.raw', '90'], 'true', 0],
  ['LMSSetValue', ['cmi.nothing', '1'], 'false', 401], ['LMSSetValue', ['cmi.core._children', '1'], 'false', 402],
  ['LMSSetValue', ['cmi.interactions.1.id', 'a'], 'false', 201], ['LMSSetValue', ['cmi.interactions.0.id', 'a'], 'true', 0],
  ['LMSGetValue', ['cmi.interactions._count'], '1', 0], ['LMSSetValue', ['cmi.core.lesson_location', 'x'.repeat(256)], 'false', 405],
  ['LMSCommit', [''], 'true', 0], ['LMSFinish', [''], 'true', 0], ['LMSFinish', [''], 'false', 301]
];
const CALLS_2004 = [
  ['GetValue', ['cmi.completion_status'], '', 122], ['Terminate', [''], 'false', 112], ['Commit', [''], 'false', 142], ['Initialize', [''], 'true', 0],
  ['Initialize', [''], 'false', 103], ['GetValue', ['cmi.completion_status'], 'unknown', 0], ['GetValue', ['cmi.location'], '', 403],
  ['SetValue', ['cmi.learner_id', 'x'], 'false', 404], ['GetValue', ['cmi.session_time'], '', 405], ['SetValue', ['cmi.score.scaled', '2'], 'false', 407],
  ['SetValue', ['cmi.score.scaled', 'x'], 'false', 406], ['SetValue', ['cmi.score.scaled', '0.5'], 'true', 0], ['SetValue', ['cmi.nothing', '1'], 'false', 401],
  ['SetValue', ['cmi.session_time', 'PT1H30M2.5S'], 'true', 0], ['SetValue', ['cmi.session_time', '1:30'], 'false', 406],
  ['SetValue', ['cmi.interactions.1.id', 'a'], 'false', 351], ['SetValue', ['cmi.interactions.0.id', 'a'], 'true', 0], ['GetValue', ['cmi.interactions._count'], '1', 0],
  ['SetValue', ['cmi.suspend_data', 'x'.repeat(64001)], 'false', 406], ['Commit', [''], 'true', 0], ['Terminate', [''], 'true', 0],
  ['Terminate', [''], 'false', 113], ['SetValue', ['cmi.location', 'x'], 'false', 133]
];

/** Of a package whose manifest asks for 70 of 100 points, or for .7; data, a longest time, and a unit before and after. */
const TERMS_12 = [
  ['LMSInitialize', [''], 'true', 0],
  ['LMSGetValue', ['cmi.student_data.mastery_score'], '70', 0],
  ['LMSGetValue', ['cmi.launch_data'], 'deck=<2>', 0],
  ['LMSGetValue', ['cmi.student_data.max_time_allowed'], '00:30:00', 0],
  ['LMSGetValue', ['cmi.student_data.time_limit_action'], 'exit,message', 0],
  ['LMSSetValue', ['cmi.core.score.raw', '69'], 'true', 0],
  ['LMSSetValue', ['cmi.core.lesson_status', 'passed'], 'true', 0],
  ['LMSFinish', [''], 'true', 0]
];
const TERMS_2004 = [
  ['Initialize', [''], 'true', 0],
  ['GetValue', ['cmi.scaled_passing_score'], '0.7', 0],
  ['GetValue', ['cmi.completion_threshold'], '0.5', 0],
  ['GetValue', ['cmi.launch_data'], 'deck=<2>', 0],
  ['GetValue', ['cmi.max_time_allowed'], 'PT30M', 0],
  ['GetValue', ['cmi.time_limit_action'], 'exit,message', 0],
  ['GetValue', ['cmi.success_status'], 'unknown', 0],
  ['SetValue', ['cmi.success_status', 'failed'], 'true', 0],
  ['SetValue', ['cmi.score.scaled', '0.7'], 'true', 0],
  ['GetValue', ['cmi.success_status'], 'passed', 0],
  ['SetValue', ['cmi.progress_measure', '0.4'], 'true', 0],
  ['GetValue', ['cmi.completion_status'], 'incomplete', 0],
  ['SetValue', ['cmi.progress_measure', '0.5'], 'true', 0],
  ['GetValue', ['cmi.completion_status'], 'completed', 0],
  ['GetValue', ['adl.nav.request_valid.continue'], 'true', 0],
  ['GetValue', ['adl.nav.request_valid.previous'], 'false', 0],
  ['GetValue', ['adl.nav.request_valid.choice.{target=I2}'], 'true', 0],
  ['GetValue', ['adl.nav.request_valid.choice.{target=I9}'], 'false', 0],
  ['SetValue', ['adl.nav.request', '{target=I2}choice'], 'true', 0],
  ['Terminate', [''], 'true', 0]
];

async function calls(browser, found, sets) {
  const { frame } = await opened(browser);
  const old = await frame.evaluate(() => Boolean(window.API));
  for (const [name, values, wanted, error] of sets[old ? 0 : 1]) {
    const said = await frame.evaluate((call, given, isOld) => {
      const api = isOld ? window.API : window.API_1484_11;
      return [api[call](...given), api[isOld ? 'LMSGetLastError' : 'GetLastError']()];
    }, name, values, old);
    found(name, values.join(', ').slice(0, 60) + ' is answered', said[0] === wanted && said[1] === String(error), JSON.stringify(said));
  }
}

async function hostile(browser, origin, found) {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    const { page, frame } = await opened(browser);
    hits = [];
    const before = (await browser.pages()).length;
    let came = 'blocked';
    try {
      came = await Promise.race([frame.evaluate('(' + attack + ')(' + JSON.stringify(origin + '/judge/canary.html') + ')'),
        new Promise((unused, late) => setTimeout(() => late(new Error('nothing')), 1500))]);
    } catch (refused) {
      came = 'blocked';
    }
    await new Promise(ready => setTimeout(ready, 400));
    found(name, 'reaches nothing', came === 'blocked' && hits.length === 0, came + ' ' + hits.length);
    found(name, 'the page around stays', page.url() === address && (await browser.pages()).length === before, page.url());
    await page.close();
  }
  const outside = await browser.newPage();
  await outside.goto(origin + '/judge/canary.html');
  found('canary', 'it would have been seen', hits.length > 0);
}

const pages = {
  '/judge/canary.html': async () => {
    hits.push('hit');
    return '<!DOCTYPE html><title>canary</title>';
  }
};
const wrong = await judge('player', executable, folder, pages, async (browser, origin, found) => {
  switch (phase) {
    case 'begin': return begin(browser, found);
    case 'finish': return finish(browser, found);
    case 'calls': return calls(browser, found, [CALLS_12, CALLS_2004]);
    case 'terms': return calls(browser, found, [TERMS_12, TERMS_2004]);
    default: return hostile(browser, origin, found);
  }
});
process.exitCode = wrong ? 1 : 0;
