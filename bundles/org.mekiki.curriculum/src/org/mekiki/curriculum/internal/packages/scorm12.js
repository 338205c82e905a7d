// What SCORM 1.2 calls things, and how it writes them.
'use strict';
window.mekikiScorm = {
  api: 'API',
  calls: { begin: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', end: 'LMSFinish' },
  most: 4096,
  status: 'cmi.core.lesson_status',
  fresh: ['not attempted', ''],
  place: 'cmi.core.lesson_location',
  time: 'cmi.core.session_time',
  exit: 'cmi.core.exit',
  duration: seconds => {
    const two = number => String(number).padStart(2, '0');
    return String(Math.floor(seconds / 3600)).padStart(4, '0') + ':' + two(Math.floor(seconds / 60) % 60) + ':'
      + two(seconds % 60) + '.00';
  },
  tell: (score, get, set) => {
    set('cmi.core.score.min', '0');
    set('cmi.core.score.max', '100');
    set('cmi.core.score.raw', String(Math.round(score.points / score.most * 10000) / 100));
  }
};
