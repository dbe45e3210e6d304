// One behaviour: tables that can be narrowed and sorted, with the state in the address so that it can be linked.
(function () {
  'use strict';
  document.querySelectorAll('[data-filters]').forEach(function (form) {
    var table = document.getElementById(form.getAttribute('data-filters'));
    if (!table) return;
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var count = form.querySelector('[data-count]');
    var fields = Array.prototype.slice.call(form.querySelectorAll('[name]'));
    form.hidden = false;

    function matches(row) {
      return fields.every(function (field) {
        var wanted = field.value.trim().toLowerCase();
        if (!wanted) return true;
        if (field.name === 'q') return row.textContent.toLowerCase().indexOf(wanted) >= 0;
        return (' ' + (row.getAttribute('data-' + field.name) || '').toLowerCase() + ' ').indexOf(' ' + wanted + ' ') >= 0;
      });
    }
    function show() {
      var shown = 0;
      rows.forEach(function (row) {
        var match = matches(row);
        row.classList.toggle('is-hidden', !match);
        if (match) shown += 1;
      });
      if (count) count.textContent = shown + ' of ' + rows.length + (rows.length === 1 ? ' row' : ' rows');
    }
    function remember() {
      var query = new URLSearchParams(location.search);
      fields.forEach(function (field) {
        if (field.value) query.set(field.name, field.value); else query.delete(field.name);
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
    function read() {
      var query = new URLSearchParams(location.search);
      fields.forEach(function (field) { set(field, query.get(field.name) || ''); });
    }
    form.addEventListener('input', function () { show(); remember(); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () {
      setTimeout(function () {
        fields.forEach(function (field) { field.value = ''; });
        show();
        remember();
      });
    });
    read();
    show();
  });
})();
