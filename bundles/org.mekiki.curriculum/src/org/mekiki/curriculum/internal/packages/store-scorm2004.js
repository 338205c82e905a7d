// Keeps answers in a learning management system by SCORM 2004, fourth edition.
'use strict';
window.mekikiStore = (function () {
  const MOST = 64000;
  const started = Date.now();
  function find(from) {
    let at = from;
    for (let depth = 0; at && depth < 500; depth++) {
      if (at.API_1484_11) {
        return at.API_1484_11;
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
  const running = Boolean(api) && api.Initialize('') === 'true';
  let ended = false;
  if (running && ['unknown', 'not attempted', ''].includes(api.GetValue('cmi.completion_status'))) {
    api.SetValue('cmi.completion_status', 'incomplete');
    api.Commit('');
  }
  function end() {
    if (running && !ended) {
      ended = true;
      const seconds = Math.floor((Date.now() - started) / 1000);
      api.SetValue('cmi.session_time', 'PT' + seconds + 'S');
      api.SetValue('cmi.exit', 'suspend');
      api.Commit('');
      api.Terminate('');
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
        return running ? JSON.parse(api.GetValue('cmi.suspend_data')) : null;
      } catch (nothing) {
        return null;
      }
    },
    placed: () => running ? api.GetValue('cmi.location') : '',
    place: place => {
      if (running && !ended) {
        api.SetValue('cmi.location', place);
      }
    },
    save: (state, score) => {
      if (!running || ended) {
        return false;
      }
      const kept = fitted(state);
      let good = api.SetValue('cmi.suspend_data', kept.text) === 'true' && kept.whole;
      if (score) {
        if (score.most > 0) {
          const share = score.points / score.most;
          api.SetValue('cmi.score.min', '0');
          api.SetValue('cmi.score.max', String(score.most));
          api.SetValue('cmi.score.raw', String(score.points));
          api.SetValue('cmi.score.scaled', String(Math.round(share * 10000) / 10000));
          // Whoever runs the course says from which share it is passed; without that, success stays unknown.
          const passing = parseFloat(api.GetValue('cmi.scaled_passing_score'));
          if (!Number.isNaN(passing)) {
            api.SetValue('cmi.success_status', share >= passing ? 'passed' : 'failed');
          }
        }
        api.SetValue('cmi.completion_status', 'completed');
      }
      good = api.Commit('') === 'true' && good;
      return good;
    }
  };
}());
