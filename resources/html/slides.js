// Goes through the slides of a story: arrow keys, space, page keys, a click or a swipe; the address remembers the slide.
'use strict';
(() => {
const slides = [...document.querySelectorAll('.slide')];
const spoken = document.querySelector('.spoken');
let at = -1;
function show(number) {
  const next = Math.max(0, Math.min(slides.length - 1, number));
  if (next === at || slides.length === 0) return;
  at = next;
  slides.forEach((slide, i) => slide.classList.toggle('shown', i === at));
  const slide = slides[at];
  spoken.textContent = `${at + 1} of ${slides.length}: ${slide.getAttribute('aria-label')}. ${slide.querySelector('.note').textContent}`;
  history.replaceState(null, '', '#' + (at + 1));
}
const keys = {
  ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Backspace: -1,
  Home: -Infinity, End: Infinity,
};
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
  event.preventDefault();
  show(at + keys[event.key]);
});
let start = null;
addEventListener('pointerdown', (event) => { start = event; });
addEventListener('pointerup', (event) => {
  if (!start || event.button !== 0) return;
  const far = event.clientX - start.clientX;
  start = null;
  if (Math.abs(far) > 40) show(at + (far < 0 ? 1 : -1));
  else if (getSelection().isCollapsed) show(at + (event.clientX < innerWidth / 4 ? -1 : 1));
});
addEventListener('hashchange', () => show(Number(location.hash.slice(1)) - 1 || 0));
show(Number(location.hash.slice(1)) - 1 || 0);
})();
