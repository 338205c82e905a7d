// The run-time interface of SCORM 1.2 and 2004 for pages of a package. What a page sets is kept here, checked as the
// specification says, and sent to the server that the page came from.
(() => {
  'use strict';
  const name = '%OBJECT%';
  try {
    if (window.parent !== window && window.parent[name]) {
      // frames of a package share one interface
      window[name] = window.parent[name];
      return;
    }
  } catch (elsewhere) {
    // the page around belongs to somebody else
  }
  const known = '%KNOWN%'.values;
  // what the manifest asks: scores, times, and what stands beside this page
  const terms = '%TERMS%';
  const old = name === 'API';
  const address = new URL('state', document.currentScript.src).href;
  const E = old
    ? { none: 0, argument: 201, closed: 301, missing: 401, keyword: 402, fixed: 403, hidden: 404, type: 405 }
    : { none: 0, argument: 201, missing: 401, unset: 403, fixed: 404, hidden: 405, type: 406, range: 407, order: 351 };
  const WORDS = old
    ? { 0: 'No error', 201: 'Invalid argument error', 301: 'Not initialized', 401: 'Not implemented error', 402: 'Invalid set value, element is a keyword',
      403: 'Element is read only', 404: 'Element is write only', 405: 'Incorrect data type' }
    : { 0: 'No error', 103: 'Already initialized', 104: 'Content instance terminated', 112: 'Termination before initialization',
      113: 'Termination after termination', 122: 'Retrieve data before initialization', 123: 'Retrieve data after termination',
      132: 'Store data before initialization', 133: 'Store data after termination', 142: 'Commit before initialization',
      143: 'Commit after termination', 201: 'General argument error', 351: 'General set failure', 401: 'Undefined data model element',
      403: 'Data model element value not initialized', 404: 'Data model element is read only', 405: 'Data model element is write only',
      406: 'Data model element type mismatch', 407: 'Data model element value out of range' };
  const number = /^-?\d+(\.\d+)?$/;
  const time = old ? /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/ : /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
  const text = most => value => value.length <= most;
  const one = (...words) => value => words.includes(value);
  const score = old ? value => value === '' || number.test(value) && Number(value) >= 0 && Number(value) <= 100 : value => number.test(value);
  const scaled = value => number.test(value) ? Math.abs(Number(value)) <= 1 || E.range : false;
  const share = value => number.test(value) ? Number(value) >= 0 && Number(value) <= 1 || E.range : false;
  const done = one('completed', 'incomplete', 'not attempted', 'unknown');
  const success = one('passed', 'failed', 'unknown');
  const level = value => /^(-1|0|1)$/.test(value);
  // name, whether it can be read and written, check, value before anything was set
  const MODEL = old ? [
    ['cmi.core.student_id', 'r', null, 'learner'], ['cmi.core.student_name', 'r', null, 'Learner'],
    ['cmi.core.lesson_location', 'rw', text(255), ''], ['cmi.core.credit', 'r', null, 'credit'],
    ['cmi.core.lesson_status', 'rw', one('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'), 'not attempted'],
    ['cmi.core.entry', 'r', null, 'ab-initio'], ['cmi.core.score.raw', 'rw', score, ''], ['cmi.core.score.min', 'rw', score, ''],
    ['cmi.core.score.max', 'rw', score, ''], ['cmi.core.total_time', 'r', null, '0000:00:00.00'], ['cmi.core.lesson_mode', 'r', null, 'normal'],
    ['cmi.core.exit', 'w', one('time-out', 'suspend', 'logout', ''), ''], ['cmi.core.session_time', 'w', value => time.test(value), ''],
    // the least that is promised; packages rely on more
    ['cmi.suspend_data', 'rw', text(64000), ''], ['cmi.launch_data', 'r', null, terms.data], ['cmi.comments', 'rw', text(4096), ''],
    ['cmi.comments_from_lms', 'r', null, ''], ['cmi.student_data.mastery_score', 'r', null, terms.passing],
    ['cmi.student_data.max_time_allowed', 'r', null, terms.limit], ['cmi.student_data.time_limit_action', 'r', null, terms.action],
    ['cmi.student_preference.audio', 'rw', value => /^-?\d{1,3}$/.test(value), '0'], ['cmi.student_preference.language', 'rw', text(255), ''],
    ['cmi.student_preference.speed', 'rw', value => /^-?\d{1,3}$/.test(value), '0'], ['cmi.student_preference.text', 'rw', level, '0']
  ] : [
    ['cmi._version', 'r', null, '1.0'], ['cmi.learner_id', 'r', null, 'learner'], ['cmi.learner_name', 'r', null, 'Learner'],
    ['cmi.location', 'rw', text(1000)], ['cmi.credit', 'r', null, 'credit'], ['cmi.completion_status', 'rw', done, 'unknown'],
    ['cmi.success_status', 'rw', success, 'unknown'], ['cmi.completion_threshold', 'r', null, terms.completion || undefined],
    ['cmi.scaled_passing_score', 'r', null, terms.passing || undefined],
    ['cmi.entry', 'r', null, 'ab-initio'], ['cmi.score.raw', 'rw', score], ['cmi.score.min', 'rw', score], ['cmi.score.max', 'rw', score],
    ['cmi.score.scaled', 'rw', scaled], ['cmi.progress_measure', 'rw', share], ['cmi.total_time', 'r', null, 'PT0S'],
    ['cmi.mode', 'r', null, 'normal'], ['cmi.exit', 'w', one('time-out', 'suspend', 'logout', 'normal', ''), ''],
    ['cmi.session_time', 'w', value => time.test(value), ''], ['cmi.suspend_data', 'rw', text(64000)], ['cmi.launch_data', 'r', null, terms.data || undefined],
    ['cmi.max_time_allowed', 'r', null, terms.limit || undefined], ['cmi.time_limit_action', 'r', null, terms.action || 'continue,no message'],
    ['cmi.learner_preference.audio_level', 'rw', value => number.test(value) && Number(value) >= 0, '1'],
    ['cmi.learner_preference.language', 'rw', text(250), ''],
    ['cmi.learner_preference.delivery_speed', 'rw', value => number.test(value) && Number(value) >= 0, '1'],
    ['cmi.learner_preference.audio_captioning', 'rw', level, '0'],
    ['adl.nav.request', 'rw', text(1000), '_none_'], ['adl.nav.request_valid.continue', 'r', null, String(terms.next)],
    ['adl.nav.request_valid.previous', 'r', null, String(terms.previous)]
  ];
  const model = new Map(MODEL.map(([key, mode, check, first]) => [key, { mode, check, first }]));
  // lists: what they are called, what an entry can say
  const LISTS = old
    ? { 'cmi.objectives': /^(id|status|score\.(raw|min|max))$/,
      'cmi.interactions': /^(id|time|type|weighting|student_response|result|latency|objectives\.\d+\.id|correct_responses\.\d+\.pattern)$/ }
    : { 'cmi.objectives': /^(id|success_status|completion_status|progress_measure|description|score\.(raw|min|max|scaled))$/,
      'cmi.interactions': /^(id|type|timestamp|weighting|learner_response|result|latency|description|objectives\.\d+\.id|correct_responses\.\d+\.pattern)$/,
      'cmi.comments_from_learner': /^(comment|location|timestamp)$/ };
  const CHILDREN = {
    'cmi.core': 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score': 'raw,min,max', 'cmi.score': 'scaled,raw,min,max', 'cmi.interactions': old
      ? 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency'
      : 'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
    'cmi.objectives': old ? 'id,score,status' : 'id,score,success_status,completion_status,progress_measure,description',
    'cmi.student_data': 'mastery_score,max_time_allowed,time_limit_action', 'cmi.student_preference': 'audio,language,speed,text',
    'cmi.learner_preference': 'audio_level,language,delivery_speed,audio_captioning', 'cmi.comments_from_learner': 'comment,location,timestamp',
    'cmi.comments_from_lms': 'comment,location,timestamp'
  };
  const values = new Map(Object.entries(known));
  let phase = 'new';
  let error = 0;
  let total = seconds(values.get(old ? 'cmi.core.total_time' : 'cmi.total_time') || '');

  function seconds(said) {
    const parts = old ? /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(said) : /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(said);
    return parts ? Number(parts[1] || 0) * 3600 + Number(parts[2] || 0) * 60 + Number(parts[3] || 0) : 0;
  }

  function duration(all) {
    const two = part => String(Math.floor(part)).padStart(2, '0');
    return old ? String(Math.floor(all / 3600)).padStart(4, '0') + ':' + two(all / 60 % 60) + ':' + (all % 60).toFixed(2).padStart(5, '0')
      : 'PT' + Math.round(all * 100) / 100 + 'S';
  }

  function fail(code) {
    error = code;
    return false;
  }

  /** The list that an element is in; its place and what it says of the entry. */
  function entry(key) {
    for (const list of Object.keys(LISTS)) {
      const parts = key.startsWith(list + '.') ? /^(\d{1,4})\.(.+)$/.exec(key.slice(list.length + 1)) : null;
      if (parts && LISTS[list].test(parts[2])) {
        return { list, at: Number(parts[1]), field: parts[2] };
      }
    }
    return null;
  }

  function count(list) {
    let most = -1;
    for (const key of values.keys()) {
      const at = key.startsWith(list + '.') ? /^(\d+)\./.exec(key.slice(list.length + 1)) : null;
      most = at ? Math.max(most, Number(at[1])) : most;
    }
    return most + 1;
  }

  /** Where the manifest names a score or a progress, that decides on the status, whatever the page says. */
  function decided(key) {
    const [least, measure, reached, missed] = key === 'cmi.success_status' ? [terms.passing, 'cmi.score.scaled', 'passed', 'failed']
      : key === 'cmi.completion_status' ? [terms.completion, 'cmi.progress_measure', 'completed', 'incomplete'] : [];
    if (old || !least) {
      return '';
    }
    return !values.has(measure) ? 'unknown' : Number(values.get(measure)) >= Number(least) ? reached : missed;
  }

  function read(key) {
    const around = key.replace(/\._(children|count)$/, '');
    if (key.endsWith('._children') && CHILDREN[around]) {
      return CHILDREN[around];
    }
    if (key.endsWith('._count') && (LISTS[around] || around === 'cmi.comments_from_lms' || /\.(objectives|correct_responses)$/.test(around))) {
      return String(count(around));
    }
    const element = model.get(key);
    if (element && element.mode === 'w') {
      fail(E.hidden);
      return '';
    }
    if (key === (old ? 'cmi.core.entry' : 'cmi.entry')) {
      return resumed;
    }
    const target = old ? null : /^adl\.nav\.request_valid\.(?:choice|jump)\.\{target=([^{}]+)\}$/.exec(key);
    if (target) {
      return String(terms.targets.includes(target[1]));
    }
    if (!element && !entry(key)) {
      fail(E.missing);
      return '';
    }
    const judged = decided(key);
    if (judged) {
      return judged;
    }
    const value = values.has(key) ? values.get(key) : element && element.first;
    if (value === undefined) {
      fail(old ? (entry(key) ? E.argument : 0) : E.unset);
      return '';
    }
    return value;
  }

  function write(key, given) {
    const value = String(given);
    if (/\._(children|count)$/.test(key)) {
      return fail(old ? E.keyword : E.fixed);
    }
    const element = model.get(key);
    const place = element ? null : entry(key);
    if (!element && !place) {
      return fail(E.missing);
    }
    if (element && element.mode === 'r') {
      return fail(E.fixed);
    }
    const fine = element ? element.check(value) : value.length <= 4000;
    if (fine !== true) {
      return fail(fine || E.type);
    }
    if (place && place.at > count(place.list)) {
      return fail(old ? E.argument : E.order);
    }
    later();
    values.set(key, key === 'cmi.comments' ? (values.get(key) || '') + value : value);
    return true;
  }

  const before = values.get(old ? 'cmi.core.exit' : 'cmi.exit');
  const resumed = before === 'suspend' || before === 'logout' ? 'resume' : values.size ? '' : 'ab-initio';

  let spoken = 0;

  /** Everything, and when it was said: requests may overtake one another. */
  function said() {
    spoken = Math.max(spoken + 1, Date.now() * 1000);
    const all = Object.fromEntries(values);
    if (phase !== 'closed') {
      // where it wants to go counts when it has ended
      delete all['adl.nav.request'];
    }
    return JSON.stringify({ at: spoken, values: all });
  }

  /** The server knows at once; when the page goes away, a beacon is all that is left. */
  function send(leaving) {
    const body = said();
    if (leaving && navigator.sendBeacon && navigator.sendBeacon(address, body)) {
      return true;
    }
    try {
      const request = new XMLHttpRequest();
      request.open('POST', address, false);
      request.send(body);
      return request.status === 204;
    } catch (blocked) {
      return Boolean(navigator.sendBeacon && navigator.sendBeacon(address, body));
    }
  }

  let soon = 0;

  /** Packages that never ask to be saved lose no more than a moment. */
  function later() {
    clearTimeout(soon);
    soon = setTimeout(() => {
      if (phase === 'open') {
        fetch(address, { method: 'POST', body: said() }).catch(() => undefined);
      }
    }, 1500);
  }

  function initialize(argument) {
    error = 0;
    if (argument !== '' && argument !== undefined && argument !== null) {
      return fail(201);
    }
    if (phase !== 'new') {
      return fail(old ? 101 : phase === 'open' ? 103 : 104);
    }
    phase = 'open';
    values.delete(old ? 'cmi.core.session_time' : 'cmi.session_time');
    values.delete(old ? 'cmi.core.exit' : 'cmi.exit');
    values.delete('adl.nav.request');
    return true;
  }

  function terminate() {
    error = 0;
    if (phase !== 'open') {
      return fail(old ? 301 : phase === 'new' ? 112 : 113);
    }
    total += seconds(values.get(old ? 'cmi.core.session_time' : 'cmi.session_time') || '');
    values.set(old ? 'cmi.core.total_time' : 'cmi.total_time', duration(total));
    if (old && !values.has('cmi.core.lesson_status')) {
      // the specification: a package that says nothing has been completed
      values.set('cmi.core.lesson_status', 'completed');
    }
    const raw = values.get('cmi.core.score.raw');
    const paused = values.get('cmi.core.lesson_status') === 'incomplete' && values.get('cmi.core.exit') === 'suspend';
    if (old && terms.passing && raw && !paused) {
      // a score to pass decides, once the page has ended and not only paused
      values.set('cmi.core.lesson_status', Number(raw) >= Number(terms.passing) ? 'passed' : 'failed');
    }
    phase = 'closed';
    return send(document.visibilityState === 'hidden' || leaving);
  }

  let leaving = false;
  window.addEventListener('beforeunload', () => { leaving = true; }, true);
  window.addEventListener('pagehide', () => {
    // whoever forgets to say goodbye loses nothing
    leaving = true;
    if (phase === 'open') {
      send(true);
    }
  });

  const during = (codes, act) => (...values3) => {
    error = 0;
    if (phase !== 'open') {
      error = old ? 301 : phase === 'new' ? codes[0] : codes[1];
      return codes[2];
    }
    const answer = act(...values3);
    return typeof answer === 'boolean' ? String(answer) : answer;
  };
  const prefix = old ? 'LMS' : '';
  const offered = {
    [prefix + 'Initialize']: argument => String(initialize(argument)),
    [old ? 'LMSFinish' : 'Terminate']: () => String(terminate()),
    [prefix + 'GetValue']: during([122, 123, ''], key => read(String(key))),
    [prefix + 'SetValue']: during([132, 133, 'false'], (key, value) => write(String(key), value === null || value === undefined ? '' : value)),
    [prefix + 'Commit']: during([142, 143, 'false'], () => send(false)),
    [prefix + 'GetLastError']: () => String(error),
    [prefix + 'GetErrorString']: code => WORDS[code] || (Number(code) === 101 ? 'General exception' : ''),
    [prefix + 'GetDiagnostic']: code => WORDS[code] || ''
  };
  Object.defineProperty(window, name, { value: Object.freeze(offered), writable: false, configurable: false });
})();
