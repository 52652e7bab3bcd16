document.addEventListener('cramp-check-complete', ({ detail }) => {
  document.querySelector('#told').textContent =
    `A result is shown. Questions answered: ${detail.counts.questions}.`;
});
