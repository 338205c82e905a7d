// What SCORM 2004, fourth edition, calls things, and how it writes them.
'use strict';
window.mekikiScorm = {
  api: 'API_1484_11',
  calls: { begin: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', end: 'Terminate' },
  most: 64000,
  status: 'cmi.completion_status',
  fresh: ['unknown', 'not attempted', ''],
  place: 'cmi.location',
  time: 'cmi.session_time',
  exit: 'cmi.exit',
  duration: seconds => 'PT' + seconds + 'S',
  tell: (score, get, set) => {
    const share = score.points / score.most;
    set('cmi.score.min', '0');
    set('cmi.score.max', String(score.most));
    set('cmi.score.raw', String(score.points));
    set('cmi.score.scaled', String(Math.round(share * 10000) / 10000));
    // Whoever runs the course says from which share it is passed; without that, success stays unknown.
    const passing = parseFloat(get('cmi.scaled_passing_score'));
    if (!Number.isNaN(passing)) {
      set('cmi.success_status', share >= passing ? 'passed' : 'failed');
    }
  }
};
