// One behaviour: finds what matches some words, the best first. It knows nothing of the page.
(function () {
  'use strict';
  var PLAIN = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd' };
  var EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
  var LETTER = /[\p{L}\p{N}]/u, SEPARATORS = /[^\p{L}\p{N}]+/u, GAPS = /[^\p{L}\p{N}]+/gu;
  var ID = 0, ID_START = 1, TITLE_START = 2, WORD_START = 3, INSIDE = 4, TEXT = 5, TYPO = 6, NOWHERE = 99;
  var TYPO_FROM = 5, ENOUGH = 3;

  function fold(text) {
    return text.normalize('NFKD').replace(/[\p{M}\u00ad\u200b]/gu, '').toLowerCase()
      .replace(/[ßæœøłđ]/g, function (sign) { return PLAIN[sign]; });
  }
  function bare(text) {
    return text.replace(GAPS, '');
  }
  // a line of the index beside what is compared
  function entry(row) {
    var id = fold(row[1]);
    return { row: row, id: id, bare: bare(id), title: fold(row[2]), text: fold(row[5] || '') };
  }
  // every line, and every word once, so that a typo is looked for among words and not among lines
  function prepared(rows) {
    var entries = rows.map(entry), words = new Set();
    entries.forEach(function (each) {
      (each.id + ' ' + each.title + ' ' + each.text).split(SEPARATORS).forEach(function (word) { words.add(word); });
    });
    return { entries: entries, words: Array.from(words) };
  }
  function beginsAWord(text, word) {
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at === 0 || !LETTER.test(text[at - 1])) return true;
    }
    return false;
  }
  function place(each, word) {
    // an id is typed without its signs as well: A813, polaccess
    if (each.id === word || (each.bare && each.bare === bare(word))) return ID;
    if (each.id.startsWith(word)) return ID_START;
    if (each.title.startsWith(word)) return TITLE_START;
    if (each.title.indexOf(word) >= 0 || each.id.indexOf(word) >= 0) {
      return beginsAWord(each.title, word) || beginsAWord(each.id, word) ? WORD_START : INSIDE;
    }
    if (each.text.indexOf(word) < 0) return NOWHERE;
    // of a page that is no record, the text is what it is called elsewhere; of a person, the role
    return each.id ? TEXT : WORD_START;
  }
  // whether a word begins with what was typed, but for one letter that is wrong, missing, too many or swapped
  function nearly(word, typed) {
    var i = 0;
    while (i < typed.length && word[i] === typed[i]) i += 1;
    return word.startsWith(typed.slice(i + 1), i + 1) || word.startsWith(typed.slice(i), i + 1)
      || word.startsWith(typed.slice(i + 1), i)
      || (word[i] === typed[i + 1] && word[i + 1] === typed[i] && word.startsWith(typed.slice(i + 2), i + 2));
  }
  function forgiving(words, typed) {
    var meant = {};
    typed.forEach(function (each) {
      meant[each] = each.length < TYPO_FROM ? [] : words.filter(function (word) { return nearly(word, each); });
    });
    return function (each, word) {
      var exact = place(each, word);
      if (exact !== NOWHERE) return exact;
      var best = meant[word].reduce(function (at, other) { return Math.min(at, place(each, other)); }, NOWHERE);
      return best === NOWHERE ? NOWHERE : TYPO + best;
    };
  }
  // the place of the worst word decides; where all of them together begin an id or a title, that does
  function rank(each, words, placeOf) {
    var worst = 0, sum = 0;
    for (var i = 0; i < words.length; i += 1) {
      var at = placeOf(each, words[i]);
      if (at === NOWHERE) return -1;
      worst = Math.max(worst, at);
      sum += at;
    }
    var together = words.length > 1 ? place(each, words.join(' ')) : worst;
    return Math.min(worst, together) * 1000 + sum;
  }
  function pick(entries, words, placeOf) {
    var hits = [];
    entries.forEach(function (each, index) {
      var at = rank(each, words, placeOf);
      if (at >= 0) hits.push({ each: each, rank: at, index: index });
    });
    hits.sort(function (a, b) { return a.rank - b.rank || a.index - b.index; });
    return hits.map(function (hit) { return hit.each; });
  }
  function find(index, query) {
    var words = fold(query).split(/\s+/).map(function (word) { return word.replace(EDGES, ''); }).filter(Boolean);
    if (!words.length) return [];
    var hits = pick(index.entries, words, place);
    return hits.length < ENOUGH ? pick(index.entries, words, forgiving(index.words, words)) : hits;
  }
  window.ISMS_SEARCH = { prepared: prepared, find: find };
})();
