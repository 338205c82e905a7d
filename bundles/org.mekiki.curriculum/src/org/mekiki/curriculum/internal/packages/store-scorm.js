// Keeps answers in a learning management system, in the words of the edition of SCORM that was loaded before.
'use strict';
window.mekikiStore = (function (scorm) {
  const started = Date.now();
  function find(from) {
    let at = from;
    for (let depth = 0; at && depth < 500; depth++) {
      if (at[scorm.api]) {
        return at[scorm.api];
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
  // Some answer with a truth value where a text is asked for.
  const good = answer => String(answer) === 'true';
  const get = name => api[scorm.calls.get](name);
  const set = (name, value) => good(api[scorm.calls.set](name, value));
  const commit = () => good(api[scorm.calls.commit](''));
  const running = Boolean(api) && good(api[scorm.calls.begin](''));
  let ended = false;
  if (running && scorm.fresh.includes(get(scorm.status))) {
    set(scorm.status, 'incomplete');
    commit();
  }
  function end() {
    if (running && !ended) {
      ended = true;
      set(scorm.time, scorm.duration(Math.floor((Date.now() - started) / 1000)));
      set(scorm.exit, 'suspend');
      commit();
      api[scorm.calls.end]('');
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
      if (text.length <= scorm.most) {
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
        return running ? JSON.parse(get('cmi.suspend_data')) : null;
      } catch (nothing) {
        return null;
      }
    },
    placed: () => running ? get(scorm.place) : '',
    place: place => {
      if (running && !ended) {
        set(scorm.place, place);
      }
    },
    save: (state, score) => {
      if (!running || ended) {
        return false;
      }
      const kept = fitted(state);
      const all = set('cmi.suspend_data', kept.text) && kept.whole;
      if (score) {
        if (score.most > 0) {
          scorm.tell(score, get, set);
        }
        set(scorm.status, 'completed');
      }
      return commit() && all;
    }
  };
}(window.mekikiScorm));
