// One behaviour: buttons in the heads of columns that sort the rows: upwards, downwards, and back to the order of the page.
(function () {
  'use strict';
  var fewest = 3;
  var natural = new Intl.Collator(document.documentElement.lang || 'en', { numeric: true });

  // what a cell is sorted by: the day, the number, or its words; nothing is undefined and stands last either way
  function key(cell, number) {
    var day = cell.querySelector('time');
    if (day) return day.dateTime;
    var text = cell.textContent.trim();
    if (!number) return text === '' || text === '–' ? undefined : text;
    var value = parseFloat(text.replace(/[^0-9.-]/g, ''));
    return isNaN(value) ? undefined : value;
  }
  function compare(left, right, number) {
    return number ? left - right : natural.compare(left, right);
  }

  document.querySelectorAll('table[data-table]').forEach(function (table) {
    var heads = Array.prototype.slice.call(table.querySelectorAll('thead th[data-sort]'));
    var body = table.tBodies[0];
    var usual = Array.prototype.slice.call(body.rows);
    if (!heads.length || usual.length < fewest) return;
    var name = table.id === 'list' ? 'sort' : 'sort-' + table.id;
    var told = table.querySelector('[data-ascending]');
    var now = '';

    function ordered(head, down) {
      var number = head.classList.contains('number');
      var pairs = usual.map(function (row) { return { row: row, key: key(row.cells[head.cellIndex], number) }; });
      pairs.sort(function (left, right) {
        if (left.key === undefined || right.key === undefined) return (left.key === undefined) - (right.key === undefined);
        return down ? compare(right.key, left.key, number) : compare(left.key, right.key, number);
      });
      return pairs.map(function (pair) { return pair.row; });
    }
    function sort(state) {
      var down = state.charAt(0) === '-';
      var head = heads.filter(function (each) { return each.getAttribute('data-sort') === state.replace('-', ''); })[0];
      now = head ? state : '';
      heads.forEach(function (each) { each.removeAttribute('aria-sort'); });
      if (head) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      if (told) told.textContent = head ? told.getAttribute(down ? 'data-descending' : 'data-ascending').replace('{}', function () { return head.textContent; }) : '';
      var rows = document.createDocumentFragment();
      (head ? ordered(head, down) : usual).forEach(function (row) { rows.appendChild(row); });
      body.appendChild(rows);
    }
    function remember() {
      var query = new URLSearchParams(location.search);
      if (now) query.set(name, now); else query.delete(name);
      var text = query.toString();
      try { history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash); } catch (e) { /* the address stays */ }
    }

    heads.forEach(function (head) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'table__sort';
      button.append.apply(button, head.childNodes);
      head.appendChild(button);
      button.addEventListener('click', function () {
        var up = head.getAttribute('data-sort');
        sort(now === up ? '-' + up : now === '-' + up ? '' : up);
        remember();
      });
    });
    var asked = new URLSearchParams(location.search).get(name);
    if (asked) sort(asked);
  });
})();
