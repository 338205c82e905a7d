// Plays every shareable object of a SCORM package as a learner does: half, away, back, the rest, done, back again.
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { answer, filled } from './learner.mjs';
import { file, judge, watched } from './rig.mjs';

const [executable, given, edition] = process.argv.slice(2);
const folder = resolve(given);
const OLD = edition === 'scorm12';
const MOST = OLD ? 4096 : 64000;

/** The frame of a learning management system around one object. */
const LMS = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>LMS</title><script src="/judge/api.js"></script></head>
<body><iframe id="sco" title="object" style="width:100%;height:800px"></iframe></body></html>`;

/** In the page of the LMS: starts an object with what is known of it. */
function start(path, known, old) {
  const name = old ? 'API' : 'API_1484_11';
  const api = old ? new window.Scorm12API({ autocommit: false, logLevel: 5 }) : new window.Scorm2004API({ autocommit: false, logLevel: 5 });
  const data = old ? api.cmi.core : api.cmi;
  if (known) {
    api.cmi.suspend_data = known.suspend;
    data[old ? 'lesson_status' : 'completion_status'] = known.status;
    data[old ? 'lesson_location' : 'location'] = known.place;
    data.entry = 'resume';
  }
  const record = { errors: [], time: '' };
  window.record = record;
  const prefix = old ? 'LMS' : '';
  const offered = {};
  for (const call of ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic', 'Finish']) {
    const method = api[prefix + call];
    if (method) {
      offered[prefix + call] = (...values) => {
        const answer = method.apply(api, values);
        record.time = /session_time$/.test(values[0]) ? values[1] : record.time;
        const error = call.startsWith('Get') && call !== 'GetValue' ? '0' : String(api[prefix + 'GetLastError']());
        // What nobody has set yet cannot be read in SCORM 2004, and says so.
        if (error !== '0' && !(call === 'GetValue' && error === '403')) {
          record.errors.push(call + '(' + values.join(', ') + '): ' + error);
        }
        return answer;
      };
    }
  }
  window[name] = offered;
  window.judged = api;
  return new Promise(ready => {
    const frame = document.getElementById('sco');
    frame.onload = ready;
    frame.src = path;
  });
}

/** In the page of the LMS: leaves the object, and says what is known of it then. */
function leave(old) {
  return new Promise(ready => {
    const frame = document.getElementById('sco');
    frame.onload = ready;
    frame.src = 'about:blank';
  }).then(() => state(old));
  function state(isOld) {
    const api = window.judged;
    const data = isOld ? api.cmi.core : api.cmi;
    return {
      suspend: api.cmi.suspend_data, status: data[isOld ? 'lesson_status' : 'completion_status'],
      place: data[isOld ? 'lesson_location' : 'location'], raw: data.score.raw, most: data.score.max,
      scaled: isOld ? null : data.score.scaled, ended: api.isTerminated(), exit: data.getExit ? data.getExit() : data.toJSON().exit,
      time: window.record.time, errors: window.record.errors
    };
  }
}

async function played(page, origin, path, found) {
  const say = (what, ok, detail) => found(path, what, ok, detail);
  const frame = () => page.frames().find(one => one.url() === origin + path);
  const open = async known => {
    await page.goto(origin + '/judge/lms.html');
    await page.evaluate(start, path, known, OLD);
    return frame();
  };
  const bounded = state => state.suspend.length <= MOST;

  let object = await open(null);
  const questions = await object.evaluate(answer, 0, 0);
  const half = Math.ceil(questions / 2);
  await object.evaluate(answer, 0, half);
  const before = await object.evaluate(filled);
  const left = await page.evaluate(leave, OLD);
  say('begins as incomplete, or is done when there is nothing to do', left.status === (questions ? 'incomplete' : 'completed'), left.status);
  say('says goodbye when it is left', left.ended === true && left.exit === 'suspend', JSON.stringify(left));
  say('tells the time spent', OLD ? /^\d{4}:\d\d:\d\d\.\d\d$/.test(left.time) : /^PT\d+(\.\d+)?S$/.test(left.time), left.time);
  say('suspend_data fits', bounded(left), left.suspend.length);
  say('no call is refused', left.errors.length === 0, left.errors.join('; '));

  object = await open(left);
  say('answers are there again', JSON.stringify(await object.evaluate(filled)) === JSON.stringify(before), '');
  if (questions) {
    const at = await object.evaluate(() => [...document.querySelectorAll('main h2, main h3, main h4, main legend')].indexOf(document.activeElement));
    say('the place is there again', left.place === 'p' + at, left.place + ', ' + at);
  }
  await object.evaluate(answer, half, questions);
  if (questions) {
    await object.evaluate(() => document.querySelector('#questions button[type=submit]').click());
    say('the score is told', await object.evaluate(() => document.getElementById('status').textContent.trim().length > 0), '');
  }
  const done = await page.evaluate(leave, OLD);
  const marked = questions > 0 && done.raw !== '';
  say('is completed', done.status === 'completed', done.status);
  if (marked) {
    say('right answers have all points', OLD ? Number(done.raw) === 100 : Number(done.scaled) === 1, JSON.stringify([done.raw, done.most, done.scaled]));
  }
  say('suspend_data fits when done', bounded(done), done.suspend.length);
  say('no call is refused to the end', done.errors.length === 0, done.errors.join('; '));

  object = await open(done);
  const status = await object.evaluate(() => document.getElementById('status').textContent.trim());
  say('is still done when it is opened again', !questions || status.length > 0, status);
  const again = await page.evaluate(leave, OLD);
  say('stays completed', again.status === 'completed', again.status);
  return { questions, marked };
}

/** Wrong answers have fewer points, and long texts never more characters than are allowed. */
async function spoilt(page, origin, path, found) {
  await page.goto(origin + '/judge/lms.html');
  await page.evaluate(start, path, null, OLD);
  const object = page.frames().find(one => one.url() === origin + path);
  const long = await object.evaluate(() => {
    const texts = [...document.querySelectorAll('#questions textarea, #questions input[type=text]')];
    texts.forEach(field => {
      field.value = '\u9577\u3044'.repeat(40000);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    document.querySelector('#questions button[type=submit]').click();
    return texts.length;
  });
  const told = await object.evaluate(() => document.getElementById('status').textContent);
  const state = await page.evaluate(leave, OLD);
  found(path, 'wrong answers have fewer points', state.raw === '' || Number(state.raw) < Number(state.most || 100), state.raw);
  found(path, 'long texts do not burst suspend_data', state.suspend.length <= MOST && state.errors.length === 0,
    state.suspend.length + ' ' + state.errors.join('; '));
  if (long) {
    const words = await texts(path);
    found(path, 'what could not be kept is told', told.includes(words.unsaved), told);
  }
}

async function texts(path) {
  const html = await readFile(folder + path, 'utf8');
  return JSON.parse(/<script type="application\/json" id="keys">(.*?)<\/script>/s.exec(html)[1]).texts;
}

const pages = {
  '/judge/lms.html': async () => LMS,
  '/judge/api.js': () => readFile(file(OLD ? 'scorm-again/dist/scorm12.js' : 'scorm-again/dist/scorm2004.js'))
};
const wrong = await judge('scorm-again', executable, folder, pages, async (browser, origin, found) => {
  let path = '';
  const page = await watched(browser, origin, found, () => path);
  await page.setViewport({ width: 1200, height: 900 });
  for (const name of (await readdir(folder)).filter(one => /^unit-\d+\.html$/.test(one)).sort()) {
    path = '/' + name;
    const { questions } = await played(page, origin, path, found);
    if (questions) {
      await spoilt(page, origin, path, found);
    }
  }
});
process.exitCode = wrong ? 1 : 0;
