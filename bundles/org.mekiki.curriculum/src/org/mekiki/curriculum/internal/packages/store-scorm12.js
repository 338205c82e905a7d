// Keeps answers in a learning management system by SCORM 1.2.
'use strict';
window.mekikiStore = (function () {
  const MOST = 4096;
  const started = Date.now();
  function find(from) {
    let at = from;
    for (let depth = 0; at && depth < 500; depth++) {
      if (at.API) {
        return at.API;
      }
      at = at.parent === at ? null : at.parent;
    }
    return null;
  }
  let api = null;
  try {
    api = find(window) || (window.opener ? find(window.opener) : null);
  } catch (foreign) {
    api = null;
  }
  const running = Boolean(api) && api.LMSInitialize('') === 'true';
  let ended = false;
  if (running && ['not attempted', ''].includes(api.LMSGetValue('cmi.core.lesson_status'))) {
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSCommit('');
  }
  function two(number) {
    return String(number).padStart(2, '0');
  }
  function end() {
    if (running && !ended) {
      ended = true;
      const seconds = Math.floor((Date.now() - started) / 1000);
      api.LMSSetValue('cmi.core.session_time', String(Math.floor(seconds / 3600)).padStart(4, '0') + ':'
        + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60) + '.00');
      api.LMSSetValue('cmi.core.exit', 'suspend');
      api.LMSCommit('');
      api.LMSFinish('');
    }
  }
  window.addEventListener('pagehide', end);
  window.addEventListener('beforeunload', end);
  // Long texts go first: their answers are kept by the learner, the others are needed to go on.
  function fitted(state) {
    let text = JSON.stringify(state);
    const longest = Object.keys(state.answers)
      .sort((one, other) => JSON.stringify(state.answers[other]).length - JSON.stringify(state.answers[one]).length);
    const answers = Object.assign({}, state.answers);
    let whole = true;
    for (const name of longest) {
      if (text.length <= MOST) {
        break;
      }
      delete answers[name];
      whole = false;
      text = JSON.stringify(Object.assign({}, state, { answers }));
    }
    return { text, whole };
  }
  return {
    load: () => {
      try {
        return running ? JSON.parse(api.LMSGetValue('cmi.suspend_data')) : null;
      } catch (nothing) {
        return null;
      }
    },
    placed: () => running ? api.LMSGetValue('cmi.core.lesson_location') : '',
    place: place => {
      if (running && !ended) {
        api.LMSSetValue('cmi.core.lesson_location', place);
      }
    },
    save: (state, score) => {
      if (!running || ended) {
        return false;
      }
      const kept = fitted(state);
      let good = api.LMSSetValue('cmi.suspend_data', kept.text) === 'true' && kept.whole;
      if (score) {
        if (score.most > 0) {
          api.LMSSetValue('cmi.core.score.min', '0');
          api.LMSSetValue('cmi.core.score.max', '100');
          api.LMSSetValue('cmi.core.score.raw', String(Math.round(score.points / score.most * 10000) / 100));
        }
        api.LMSSetValue('cmi.core.lesson_status', 'completed');
      }
      good = api.LMSCommit('') === 'true' && good;
      return good;
    }
  };
}());
