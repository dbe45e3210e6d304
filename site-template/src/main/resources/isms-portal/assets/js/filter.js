// One behaviour: a table that can be narrowed, with the state in the address so that it can be linked.
(function () {
  'use strict';
  function fold(text) { return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }
  function fill(words, value) { return words.replace('{}', function () { return value; }); }

  document.querySelectorAll('[data-filters]').forEach(function (form) {
    var table = document.getElementById(form.getAttribute('data-filters'));
    if (!table) return;
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var texts = [];
    var fields = Array.prototype.slice.call(form.querySelectorAll('[name]'));
    var count = form.querySelector('[data-count]');
    var narrowed = table.querySelector('[data-narrowed]');
    var none = table.createTBody();
    var nothing = none.insertRow().insertCell();
    var pause;

    function active() { return fields.filter(function (field) { return field.value.trim(); }); }
    function words() {
      return active().map(function (field) {
        var option = field.selectedOptions && field.selectedOptions[0];
        return fill(field.getAttribute('data-words'), option ? option.text : field.value.trim());
      }).join(', ');
    }
    function says(row, field) {
      return (' ' + (row.getAttribute('data-' + field.name) || '').toLowerCase() + ' ').indexOf(' ' + field.value.toLowerCase() + ' ') >= 0;
    }
    function holds(index, wanted) {
      if (texts[index] === undefined) texts[index] = fold(rows[index].textContent);
      return wanted.every(function (word) { return texts[index].indexOf(word) >= 0; });
    }
    function show() {
      var wanted = active();
      var shown = 0;
      rows.forEach(function (row, index) {
        var match = wanted.every(function (field) {
          return field.name === 'q' ? holds(index, fold(field.value).trim().split(/\s+/)) : says(row, field);
        });
        row.classList.toggle('is-hidden', !match);
        if (match) shown += 1;
      });
      count.textContent = fill(count.getAttribute('data-shown'), shown.toLocaleString(document.documentElement.lang || 'en'));
      narrowed.textContent = wanted.length ? fill(narrowed.getAttribute('data-narrowed'), words()) : '';
      nothing.firstChild.textContent = fill(form.getAttribute('data-none'), words()) + ' ';
      if (shown) none.remove(); else table.appendChild(none);
      table.dispatchEvent(new CustomEvent('narrowed', { detail: wanted.length ? shown : -1 }));
    }
    function remember() {
      clearTimeout(pause);
      var query = new URLSearchParams(location.search);
      fields.forEach(function (field) {
        if (field.value.trim()) query.set(field.name, field.value.trim()); else query.delete(field.name);
      });
      var text = query.toString();
      try { history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash); } catch (e) { /* the address stays */ }
    }
    // a status that no row has is still a filter, and shows no row
    function set(field, wanted) {
      field.value = wanted;
      if (wanted && field.value !== wanted) {
        field.add(new Option(wanted, wanted));
        field.value = wanted;
      }
    }
    function clear() {
      fields.forEach(function (field) { field.value = ''; });
      show();
      remember();
    }

    var again = document.createElement('button');
    again.type = 'button';
    again.textContent = form.getAttribute('data-clear');
    again.addEventListener('click', function () { clear(); fields[0].focus(); });
    nothing.colSpan = table.tHead.rows[0].cells.length;
    nothing.className = 'table__none';
    nothing.append(document.createTextNode(''), again);
    // browsers count how often a page rewrites its address, so typing does it when it rests
    form.addEventListener('input', function () { show(); clearTimeout(pause); pause = setTimeout(remember, 200); });
    form.addEventListener('change', remember);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function (event) { event.preventDefault(); clear(); });
    var query = new URLSearchParams(location.search);
    fields.forEach(function (field) { set(field, query.get(field.name) || ''); });
    form.hidden = false;
    show();
  });
})();
