// Marks the questions of a page, keeps answers, and tells the store how far the learner is.
'use strict';
(function () {
  const holder = document.getElementById('keys');
  if (!holder) {
    return;
  }
  const { texts, questions } = JSON.parse(holder.textContent);
  const form = document.getElementById('questions');
  const status = document.getElementById('status');
  const store = window.mekikiStore;

  // The same spellings make no difference as in the workbench.
  function fold(text) {
    return text.normalize('NFKC').toLowerCase()
      .replace(/[\u3041-\u3096]/g, c => String.fromCharCode(c.charCodeAt(0) + 0x60))
      .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
      .replace(/[\u00b7\u30fb"'\u201c\u201d\u2018\u2019\u300c-\u300f]/g, '')
      .trim().replace(/\s+/g, ' ')
      .replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]) | (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu, '')
      .replace(/[.\u3002\uff61]+$/, '').trim();
  }

  const powers = { '十': 1, '百': 2, '千': 3, '万': 4, '億': 8, '兆': 12, thousand: 3, million: 6, billion: 9, trillion: 12 };
  const part = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*([十百千]?[万億兆]|[百千]|trillion|billion|million|thousand)?\s*/;

  function quantity(typed) {
    let rest = typed.normalize('NFKC').toLowerCase().replace(/[\u2010-\u2015\u2212\u30fc]/g, '-').trim();
    const negative = /^[-\u25b3\u25b2]/.test(rest);
    rest = rest.replace(/^[-+\u25b3\u25b2]\s*/, '');
    let sum = 0;
    let last = Infinity;
    let scaled = false;
    let found = part.exec(rest);
    if (!found || rest.length > 60) {
      return null;
    }
    while (found) {
      const word = found[2];
      const power = !word ? 0 : word in powers ? powers[word] : [...word].reduce((all, c) => all + powers[c], 0);
      if (power >= last) {
        return null;
      }
      sum += Number(found[1].replace(/,/g, '')) * 10 ** power;
      last = power;
      scaled = scaled || Boolean(word);
      rest = rest.slice(found[0].length);
      found = part.exec(rest);
    }
    const unit = rest.trim().replace('パ-セント', '%');
    return /^[\d.,]/.test(unit) ? null : { value: negative ? -sum : sum, unit, scaled };
  }

  function fields(question) {
    return [...form.querySelectorAll('[name="' + question.name + '"]')];
  }

  function given(question) {
    const all = fields(question);
    if (all.length && (all[0].type === 'radio' || all[0].type === 'checkbox')) {
      return all.filter(field => field.checked).map(field => field.value);
    }
    return all.map(field => field.value);
  }

  function put(question, values) {
    fields(question).forEach((field, at) => {
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = values.includes(field.value);
      } else {
        field.value = values[at] === undefined ? '' : values[at];
      }
    });
  }

  // Share of the points, from 0 to 1; null if a person has to mark it.
  function share(question, answer) {
    switch (question.kind) {
      case 'single':
        return answer.length === 1 && answer[0] === question.right[0] ? 1 : 0;
      case 'multiple': {
        const good = answer.filter(id => question.right.includes(id)).length;
        return Math.max(0, 2 * good - answer.length) / question.right.length;
      }
      case 'words':
        return question.accepted.includes(fold(answer[0])) ? 1 : 0;
      case 'number': {
        const typed = quantity(answer[0]);
        if (!typed || (typed.unit && question.unit && typed.unit !== question.unit)) {
          return 0;
        }
        const magnitude = Number(question.magnitude);
        const value = typed.unit || typed.scaled ? typed.value : typed.value * magnitude;
        const right = Number(question.value) * magnitude;
        const slack = Number(question.tolerance) * magnitude + Math.abs(right) * 1e-12;
        return Math.abs(value - right) <= slack ? 1 : 0;
      }
      case 'order': {
        const placed = [];
        answer.forEach((place, at) => { placed[Number(place)] = question.right[at]; });
        if (new Set(answer).size !== answer.length || answer.includes('')) {
          return 0;
        }
        let good = 0;
        for (let at = 2; at < placed.length; at++) {
          good += placed[at] === placed[at - 1] + 1 ? 1 : 0;
        }
        return good / (question.right.length - 1);
      }
      case 'pairs':
        return answer.filter((value, at) => value === question.right[at]).length / question.right.length;
      case 'found': {
        const named = new Set(answer.filter(name => name.trim()).map(fold));
        const right = question.right.map(fold);
        const known = right.concat(question.level.map(fold));
        return named.size === question.count && right.every(name => named.has(name))
          && [...named].every(name => known.includes(name)) ? 1 : 0;
      }
      default:
        return null;
    }
  }

  function solution(question) {
    switch (question.kind) {
      case 'single':
      case 'multiple':
        return fields(question).filter(field => question.right.includes(field.value))
          .map(field => field.nextElementSibling.textContent).join('; ');
      case 'found':
        return question.right.concat(question.level).join('; ');
      case 'order':
      case 'pairs':
        return question.words.join('; ');
      default:
        return question.shown;
    }
  }

  function line(parent, text) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    parent.append(paragraph);
  }

  function tell(question, answer, earned) {
    const box = document.getElementById(question.name + '-feedback');
    box.textContent = '';
    if (earned === null) {
      return;
    }
    const blank = answer.every(value => !value.trim());
    box.className = 'feedback ' + (earned === 1 ? 'right' : 'wrong');
    const nothing = blank && question.kind !== 'found';
    line(box, nothing ? texts.unanswered : earned === 1 ? texts.right : earned > 0 ? texts.partly : texts.wrong);
    for (const id of question.said ? answer : []) {
      if (question.said[id]) {
        const said = document.createElement('div');
        said.innerHTML = question.said[id];
        box.append(said);
      }
    }
    if (earned < 1) {
      line(box, texts.solution.replace('{0}', solution(question)));
    }
    if (question.feedback) {
      const more = document.createElement('div');
      more.innerHTML = question.feedback;
      box.append(more);
    }
  }

  function mark() {
    let points = 0;
    let most = 0;
    for (const question of questions) {
      const answer = given(question);
      const earned = share(question, answer);
      tell(question, answer, earned);
      if (earned !== null) {
        points += earned * question.points;
        most += question.points;
      }
    }
    return { points: Math.round(points * 100) / 100, most };
  }

  function keep(done) {
    const answers = {};
    questions.forEach(question => { answers[question.name] = given(question); });
    return store.save({ answers, done: Boolean(done) }, done);
  }

  // Where the learner is: the last heading or question that has reached the top of the window, or holds the focus.
  const places = [...document.querySelectorAll('main h2, main h3, main h4, main legend')];
  const TOP = 80;
  let shown = null;

  function remember(at) {
    store.place(at < 0 ? '' : 'p' + at);
  }

  function resume() {
    const found = /^p(\d{1,6})$/.exec(store.placed() || '');
    const target = found && places[Number(found[1])];
    if (target) {
      target.tabIndex = -1;
      target.scrollIntoView();
      target.focus({ preventScroll: true });
      shown = window.scrollY;
    }
  }

  window.addEventListener('scroll', () => {
    if (shown === null || Math.abs(window.scrollY - shown) > 4) {
      shown = null;
      remember(places.filter(one => one.getClientRects().length && one.getBoundingClientRect().top <= TOP).length - 1);
    }
  }, { passive: true });
  form.addEventListener('focusin', event => {
    const field = event.target.closest('fieldset');
    if (field) {
      remember(places.indexOf(field.querySelector('legend')));
    }
  });

  const known = store.load();
  if (known && known.answers) {
    questions.forEach(question => {
      if (Array.isArray(known.answers[question.name])) {
        put(question, known.answers[question.name]);
      }
    });
  }
  if (known && known.done) {
    mark();
    status.textContent = texts.done;
  } else if (questions.length === 0) {
    store.save({ answers: {}, done: true }, { points: 0, most: 0 });
  }
  form.addEventListener('change', () => {
    if (!keep(known && known.done ? mark() : null)) {
      status.textContent = texts.unsaved;
    }
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const score = mark();
    const saved = keep(score);
    status.textContent = texts.score.replace('{0}', score.points).replace('{1}', score.most)
      + ' ' + (saved ? texts.saved : texts.unsaved);
  });
  resume();
}());
