// One behaviour: the search field of the bar as a combobox: arrows choose, Enter goes there, Esc closes.
(function () {
  'use strict';
  var form = document.querySelector('[data-search]');
  if (!form) return;
  var search = window.ISMS_SEARCH, piece = search.piece;
  var field = form.querySelector('input'), panel = form.querySelector('[data-search-panel]');
  var list = panel.querySelector('[role=listbox]'), none = panel.querySelector('p');
  var count = form.querySelector('[data-search-count]');
  var options = [], chosen = -1;

  function choose(index) {
    if (options[chosen]) options[chosen].setAttribute('aria-selected', 'false');
    chosen = index;
    field.removeAttribute('aria-activedescendant');
    if (!options[chosen]) return;
    options[chosen].setAttribute('aria-selected', 'true');
    options[chosen].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', options[chosen].id);
  }
  function open(is) {
    panel.hidden = !is;
    field.setAttribute('aria-expanded', String(is && options.length > 0));
    if (!is) choose(-1);
  }
  function option(address) {
    var element = piece('div', 'search__option');
    element.setAttribute('role', 'option');
    element.setAttribute('aria-selected', 'false');
    element.setAttribute('data-address', address);
    element.id = list.id + options.length;
    options.push(element);
    return element;
  }
  function line(hit) {
    var element = option(form.getAttribute('data-root') + hit.row[0]);
    if (hit.row[1]) element.append(piece('span', 'id', hit.row[1]), ' ');
    element.append(piece('span', 'search__title', hit.row[2]), ' ');
    if (hit.row[4]) element.append(piece('span', 'search__status', hit.row[4]));
    return element;
  }
  function allAddress() { return form.action.split('?')[0] + '?q=' + encodeURIComponent(field.value.trim()); }
  function draw(hits) {
    var shown = search.best(hits);
    options = [];
    choose(-1);
    list.textContent = '';
    search.byType(shown).forEach(function (some, type) {
      var group = piece('div', 'search__group');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', type);
      var head = group.appendChild(piece('div', 'search__type', type));
      head.setAttribute('aria-hidden', 'true');
      some.forEach(function (hit) { group.appendChild(line(hit)); });
      list.appendChild(group);
    });
    if (hits.length > shown.length) {
      list.appendChild(option(allAddress())).textContent = search.told(count, 'data-all', hits.length);
    }
    count.textContent = search.count(count, hits.length, hits.length);
    list.hidden = !hits.length;
    none.textContent = hits.length ? '' : count.textContent;
    open(true);
  }
  function lost() {
    none.textContent = count.textContent = count.getAttribute('data-lost');
    list.hidden = true;
    open(true);
  }
  function show() {
    if (!field.value.trim()) { search.index().catch(lost); count.textContent = ''; open(false); return; }
    search.index().then(function (index) {
      if (document.activeElement === field) draw(search.find(index, field.value));
    }, lost);
  }
  field.addEventListener('input', show);
  field.addEventListener('blur', function () { open(false); });
  field.addEventListener('keydown', function (event) {
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && panel.hidden) show();
    else if (step && options.length) choose((chosen + step + options.length + (chosen < 0 && step < 0 ? 1 : 0)) % options.length);
    else if (event.key === 'Escape' && !panel.hidden) open(false);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    location.href = options[chosen] ? options[chosen].getAttribute('data-address') : allAddress();
  });
  panel.addEventListener('mousedown', function (event) { event.preventDefault(); });
  panel.addEventListener('click', function (event) {
    var target = event.target.closest('[data-address]');
    if (target) location.href = target.getAttribute('data-address');
  });
  show();
})();
