// What makes the picture a page to walk through: pan and zoom, chains that light up, details, search, keyboard. No network, no
// markup made from strings: names reach the page through textContent alone.
'use strict';
(() => {
const facts = JSON.parse(document.getElementById('facts').textContent);
const $ = (selector) => document.querySelector(selector);
const svg = $('.picture');
const stage = $('.stage');
const details = $('.details');
const spoken = $('#spoken');
const search = $('#search');
const width = svg.viewBox.baseVal.width;
const height = svg.viewBox.baseVal.height;
const nodes = facts.nodes; // cards first, then rows
const hops = facts.hops; // [from, to or -1]

// ---- What hangs together. ----
const leaving = nodes.map(() => []);
const arriving = nodes.map(() => []);
hops.forEach(([from, to], i) => {
  leaving[from].push(i);
  if (to >= 0) arriving[to].push(i);
});
const rowsOf = nodes.map(() => []);
nodes.forEach((node, i) => { if (node.card >= 0) rowsOf[node.card].push(i); });
const elements = new Map(); // "n5", "h3" → groups of the picture
for (const group of svg.querySelectorAll('[data-k]')) {
  const key = group.dataset.k;
  if (!elements.has(key)) elements.set(key, []);
  elements.get(key).push(group);
}

function chain(start) {
  const seenNodes = new Set(), seenHops = new Set();
  const walk = (from, table, end) => {
    const queue = [from];
    const seen = new Set(queue);
    while (queue.length > 0) {
      const at = queue.pop();
      seenNodes.add(at);
      for (const hop of table[at]) {
        seenHops.add(hop);
        const next = hops[hop][end];
        if (next >= 0 && !seen.has(next)) { seen.add(next); queue.push(next); }
      }
    }
  };
  const starts = nodes[start].card < 0 ? [start, ...rowsOf[start]] : [start];
  for (const one of starts) { walk(one, leaving, 1); walk(one, arriving, 0); }
  return { nodes: seenNodes, hops: seenHops };
}

// ---- Lights: the chain is copied above a veil, so that the cost is that of the chain, not of the picture. ----
const make = (name, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const lights = make('g', { class: 'lights' });
const marker = make('rect', { class: 'marker', rx: 8 });
svg.append(lights);
let lit = '';
function light(nodeSet, hopSet) {
  const key = [...nodeSet].join() + '/' + [...hopSet].join();
  if (key === lit) return;
  lit = key;
  const copies = [];
  const copy = (name) => {
    for (const group of elements.get(name) || []) {
      const place = make('g', { transform: group.closest('.part').getAttribute('transform') });
      const one = group.cloneNode(true);
      const whole = name[0] === 'n' && nodeSet.has(Number(name.slice(1)));
      for (const line of whole ? [] : one.querySelectorAll('.line')) {
        if (!nodeSet.has(Number(line.dataset.k.slice(1)))) line.classList.add('faded');
      }
      place.append(one);
      copies.push(place);
    }
  };
  for (const card of new Set([...nodeSet].map((node) => (nodes[node].card < 0 ? node : nodes[node].card)))) copy('n' + card);
  for (const hop of hopSet) copy('h' + hop);
  lights.replaceChildren();
  if (nodeSet.size > 0) lights.append(make('rect', { class: 'veil', width, height }), ...copies);
}
const lightChain = (node) => { const all = chain(node); light(all.nodes, all.hops); };
const lightsOff = () => light(new Set(), new Set());

// ---- What is drawn: far out blocks and then tiles (as in the program), near by only the parts in sight. ----
const parts = [...svg.querySelectorAll('.part')].map((group) => ({ group, box: null, shown: true }));
const partOf = new Map(parts.map((part) => [part.group, part]));
nodes.forEach((node, i) => {
  for (const group of node.card < 0 ? elements.get('n' + i) || [] : []) {
    const part = partOf.get(group.parentNode);
    const [x, y, w, h] = node.at;
    const box = part.box || [x, y, x + w, y + h];
    part.box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x + w), Math.max(box[3], y + h)];
  }
});
let culled = { x: 0, y: 0, scale: 0 }; // where the camera was then
function cull() {
  const wide = stage.clientWidth, high = stage.clientHeight;
  const level = (scale) => (scale < 0.12 ? 0 : scale < 0.42 ? 1 : 2);
  const ratio = camera.scale / culled.scale;
  if (level(camera.scale) === level(culled.scale) && ratio > 0.75 && ratio < 1.5
    && Math.abs(camera.x - culled.x * ratio) < wide / 4 && Math.abs(camera.y - culled.y * ratio) < high / 4) return;
  culled = { ...camera };
  const left = (-camera.x - wide / 2) / camera.scale, right = (1.5 * wide - camera.x) / camera.scale;
  const top = (-camera.y - high / 2) / camera.scale, bottom = (1.5 * high - camera.y) / camera.scale;
  const around = 120; // callouts and wires that end in the open stand beside the cards
  for (const part of parts) {
    const box = part.box;
    const shown = camera.scale < 0.42 || !box
      || (box[0] - around < right && box[2] + around > left && box[1] - around < bottom && box[3] + around > top);
    if (shown === part.shown) continue;
    part.shown = shown;
    part.group.style.visibility = shown ? '' : 'hidden'; // far cheaper to turn than display
  }
  svg.classList.toggle('distant', camera.scale < 0.42);
  svg.classList.toggle('tiles', camera.scale < 0.12);
}

// ---- Camera. ----
const camera = { x: 0, y: 0, scale: 1 };
let drawn = 0, settle = 0;
function show() {
  if (drawn) return;
  drawn = requestAnimationFrame(() => {
    drawn = 0;
    svg.style.willChange = 'transform';
    svg.style.transform = `translate(${camera.x}px,${camera.y}px) scale(${camera.scale})`;
    cull();
    clearTimeout(settle);
    settle = setTimeout(() => { svg.style.willChange = 'auto'; }, 180); // drawn anew, sharp
  });
}
function zoomAt(factor, x, y) {
  const scale = Math.min(8, Math.max(0.02, camera.scale * factor));
  const real = scale / camera.scale;
  camera.x = x - (x - camera.x) * real;
  camera.y = y - (y - camera.y) * real;
  camera.scale = scale;
  show();
}
const zoomMiddle = (factor) => zoomAt(factor, stage.clientWidth / 2, stage.clientHeight / 2);
function fit() {
  camera.scale = Math.min(stage.clientWidth / width, stage.clientHeight / height, 1.5);
  camera.x = (stage.clientWidth - width * camera.scale) / 2;
  camera.y = Math.max(0, (stage.clientHeight - height * camera.scale) / 2);
  show();
}
function bringIntoView(node) {
  const [x, y, w, h] = nodes[node].at;
  if (camera.scale < 0.6) camera.scale = 1;
  const room = stage.clientWidth - (details.hidden ? 0 : details.offsetWidth);
  const left = x * camera.scale + camera.x, top = y * camera.scale + camera.y;
  const inside = left > 8 && top > 8 && left + w * camera.scale < room - 8 && top + h * camera.scale < stage.clientHeight - 8;
  if (!inside) {
    camera.x = room / 2 - (x + w / 2) * camera.scale;
    camera.y = stage.clientHeight / 2 - (y + h / 2) * camera.scale;
  }
  show();
}

const pointers = new Map();
let moved = 0;
let pressed = -1;
svg.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  if (pointers.size === 0) { moved = 0; pressed = nodeAt(event.target); }
  pointers.set(event.pointerId, event);
  svg.setPointerCapture(event.pointerId);
  svg.classList.add('panning');
});
svg.addEventListener('pointermove', (event) => {
  const before = pointers.get(event.pointerId);
  if (!before) { hover(event.target); return; }
  const others = [...pointers.values()].filter((one) => one.pointerId !== event.pointerId);
  const box = stage.getBoundingClientRect();
  moved += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
  if (others.length > 0) {
    const far = (a, b) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1;
    zoomAt(far(event, others[0]) / far(before, others[0]),
      (event.clientX + others[0].clientX) / 2 - box.left, (event.clientY + others[0].clientY) / 2 - box.top);
  }
  camera.x += (event.clientX - before.clientX) / (others.length + 1);
  camera.y += (event.clientY - before.clientY) / (others.length + 1);
  pointers.set(event.pointerId, event);
  show();
});
function release(event) {
  if (!pointers.delete(event.pointerId)) return;
  if (pointers.size > 0) return;
  svg.classList.remove('panning');
  if (event.type !== 'pointerup' || moved > 6) return;
  if (pressed >= 0) choose(pressed, false);
  else close();
}
svg.addEventListener('pointerup', release);
svg.addEventListener('pointercancel', release);
stage.addEventListener('wheel', (event) => {
  if (event.target.closest('.details,.ports')) return;
  event.preventDefault();
  const box = stage.getBoundingClientRect();
  const lines = event.deltaMode === 1 ? 16 : 1;
  zoomAt(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0015)), event.clientX - box.left, event.clientY - box.top);
}, { passive: false });

// ---- Which node a thing on the page means. ----
function nodeAt(target) {
  const group = target.closest && target.closest('[data-k]');
  if (!group) return -1;
  const number = Number(group.dataset.k.slice(1));
  return group.dataset.k[0] === 'n' ? number : hops[number][0];
}
let current = -1;
function hover(target) {
  const node = nodeAt(target);
  if (node >= 0) lightChain(node);
  else if (current >= 0) lightChain(current);
  else lightsOff();
}
svg.addEventListener('pointerleave', () => hover(svg));

// ---- Words. ----
const nameOf = (node) => {
  const card = nodes[node].card < 0 ? nodes[node] : nodes[nodes[node].card];
  return nodes[node].card < 0 ? card.label : `${card.label}, ${nodes[node].label}`;
};
function sentence(node) {
  const ends = leaving[node].map((hop) => hops[hop][1]).map((to) => (to < 0 ? 'nowhere' : nameOf(to)));
  const parts = [nameOf(node)];
  if (ends.length > 0) parts.push('goes to ' + ends.slice(0, 4).join(' and ') + (ends.length > 4 ? ` and ${ends.length - 4} more` : ''));
  if (nodes[node].problem) parts.push(nodes[node].problem);
  return parts.join(', ');
}

function add(parent, name, text, className) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  parent.append(element);
  return element;
}
function fill(node) {
  const fact = nodes[node];
  const card = fact.card < 0 ? fact : nodes[fact.card];
  const body = $('.details .body');
  body.replaceChildren();
  add(body, 'h2', card.label);
  if (fact.problem) add(body, 'p', fact.problem, 'problem');
  const list = add(body, 'dl');
  const say = (term, value) => { if (value) { add(list, 'dt', term); add(list, 'dd', value); } };
  if (fact.card >= 0) say('Port', fact.label);
  say('Kind', card.kind);
  say('Field', fact.field);
  const place = fact.file ? fact : card;
  say('Source', place.file && (place.line ? `${place.file}:${place.line}` : place.file));
  if (fact.text) {
    const source = add(body, 'pre');
    fact.text.split('\n').forEach((line, i) => {
      const number = fact.first + i;
      add(source, 'span', `${String(number).padStart(4)}  ${line}\n`, number === fact.line ? 'decides' : '');
    });
  }
  const walk = (title, ends) => {
    if (ends.length === 0) return;
    add(body, 'h3', title);
    const items = add(body, 'ul');
    for (const end of ends) add(add(items, 'li'), 'button', nameOf(end)).addEventListener('click', () => choose(end, true));
  };
  const around = fact.card < 0 ? [node, ...rowsOf[node]] : [node];
  walk('Comes from', [...new Set(around.flatMap((one) => arriving[one].map((hop) => hops[hop][0])))]);
  walk('Goes to', [...new Set(around.flatMap((one) => leaving[one].map((hop) => hops[hop][1])))].filter((to) => to >= 0));
}

function walkTo(node) {
  current = node;
  const [x, y, w, h] = nodes[node].at;
  const inset = nodes[node].card < 0 ? -3 : 3; // a row's outline stays clear of what stands above it
  for (const [key, value] of Object.entries({ x: x - 4, y: y + inset, width: w + 8, height: h - 2 * inset })) marker.setAttribute(key, value);
  svg.append(marker);
  lightChain(node);
  spoken.textContent = sentence(node);
}
function choose(node, follow) {
  walkTo(node);
  fill(node);
  details.hidden = false;
  if (follow) bringIntoView(node);
}
function close() {
  details.hidden = true;
  current = -1;
  marker.remove();
  lightsOff();
}

// ---- Keyboard: along hops to the left and right, through the rows up and down. ----
const starts = nodes.map((node, i) => i).filter((i) => nodes[i].card >= 0 || rowsOf[i].length === 0);
function nearest(node, down) {
  const [x, y] = nodes[node].at;
  let best = -1, least = Infinity;
  for (const one of starts) {
    const [ox, oy] = nodes[one].at;
    const dy = down ? oy - y : y - oy;
    if (one === node || dy <= 0.5) continue;
    const far = dy + 4 * Math.abs(ox - x);
    if (far < least) { least = far; best = one; }
  }
  return best;
}
function step(key) {
  if (current < 0) { if (starts.length > 0) go(starts[0]); return; }
  let next = -1;
  if (key === 'ArrowRight') next = (leaving[current].map((hop) => hops[hop][1]).find((to) => to >= 0) ?? -1);
  else if (key === 'ArrowLeft') next = arriving[current].length > 0 ? hops[arriving[current][0]][0] : -1;
  else next = nearest(current, key === 'ArrowDown');
  if (next >= 0) go(next);
  else spoken.textContent = 'Nothing further. ' + sentence(current);
}
function go(node) {
  walkTo(node);
  if (!details.hidden) fill(node);
  bringIntoView(node);
}
const keys = {
  '+': () => zoomMiddle(1.25), '=': () => zoomMiddle(1.25), '-': () => zoomMiddle(0.8), '0': fit,
  '/': () => search.focus(), 't': theme, 'p': table,
  'Enter': () => { if (current >= 0) choose(current, true); }, ' ': () => { if (current >= 0) choose(current, true); },
};
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    if (!$('.ports').hidden) table();
    else if (document.activeElement === search && search.value) { search.value = ''; find(); } else { close(); svg.focus({ preventScroll: true }); }
    return;
  }
  if (event.target.closest('input,button,pre,.ports')) return;
  if (event.key.startsWith('Arrow')) step(event.key);
  else if (keys[event.key]) keys[event.key]();
  else return;
  event.preventDefault();
});

// ---- Search. ----
const words = nodes.map((node, i) => nameOf(i).toLowerCase() + ' ' + (node.problem || '').toLowerCase());
let found = [], foundAt = -1;
function find() {
  const wanted = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  found = wanted.length === 0 ? [] : starts.filter((i) => wanted.every((word) => words[i].includes(word)));
  foundAt = -1;
  $('.count').textContent = wanted.length === 0 ? '' : found.length === 1 ? '1 found' : `${found.length} found`;
  if (found.length > 0) light(new Set(found.slice(0, 200)), new Set());
  else lightsOff();
}
let typing = 0;
search.addEventListener('input', () => { clearTimeout(typing); typing = setTimeout(find, 120); });
search.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  if (foundAt < 0) { clearTimeout(typing); find(); }
  if (found.length === 0) return;
  foundAt = (foundAt + (event.shiftKey ? found.length - 1 : 1)) % found.length;
  $('.count').textContent = `${foundAt + 1} of ${found.length}`;
  choose(found[foundAt], true);
});

// ---- Toolbar. ----
const dark = matchMedia('(prefers-color-scheme: dark)');
function theme() {
  const now = document.documentElement.dataset.theme || (dark.matches ? 'dark' : 'light');
  document.documentElement.dataset.theme = now === 'dark' ? 'light' : 'dark';
}
function table() {
  const ports = $('.ports');
  ports.hidden = !ports.hidden;
  $('#table').setAttribute('aria-pressed', String(!ports.hidden));
  (ports.hidden ? svg : ports).focus({ preventScroll: true });
}
const clicks = { '#zoomin': () => zoomMiddle(1.25), '#zoomout': () => zoomMiddle(0.8), '#fit': fit, '#theme': theme, '#table': table,
  '.details .close': close };
for (const [selector, act] of Object.entries(clicks)) $(selector).addEventListener('click', act);
addEventListener('resize', show);
fit();
if (location.hash.length > 1) { // page.html#Service/shop/api opens there
  const id = decodeURIComponent(location.hash.slice(1));
  const node = nodes.findIndex((one) => one.id === id);
  if (node >= 0) choose(node, true);
}
})();
