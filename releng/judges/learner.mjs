// What a learner does in a page of ours. To be run in the page.

/** Answers questions rightly, from one to another. */
export function answer(from, to) {
  const { questions } = JSON.parse(document.getElementById('keys').textContent);
  for (const question of questions.slice(from, to)) {
    const fields = [...document.querySelectorAll('[name="' + question.name + '"]')];
    fields.forEach((field, at) => {
      switch (question.kind) {
        case 'single':
        case 'multiple':
          field.checked = question.right.includes(field.value);
          break;
        case 'found': {
          const wanted = question.right.concat(question.level).slice(0, question.count);
          if (field.type === 'checkbox') {
            field.checked = wanted.includes(field.value);
          } else {
            field.value = wanted[0];
          }
          break;
        }
        case 'words':
          field.value = '\u3000' + question.shown + '\u3000';
          break;
        case 'number':
          field.value = question.value;
          break;
        case 'order':
        case 'pairs':
          field.value = String(question.right[at]);
          break;
        default:
          field.value = 'x';
      }
      field.focus();
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  return questions.length;
}

/** What is filled in. */
export function filled() {
  return [...document.querySelectorAll('#questions [name]')]
    .map(field => field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value);
}
