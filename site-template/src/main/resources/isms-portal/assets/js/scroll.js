// One behaviour: a region that has nothing to scroll is no stop of the Tab key.
(function () {
  'use strict';
  var regions = Array.prototype.slice.call(document.querySelectorAll('[data-scroller], .prose__table'));
  function scrolls(region) {
    return getComputedStyle(region).overflowX !== 'visible' && region.scrollWidth > region.clientWidth + 1;
  }
  function settle() {
    regions.forEach(function (region) {
      if (scrolls(region)) region.setAttribute('tabindex', '0');
      else region.removeAttribute('tabindex');
    });
  }
  settle();
  addEventListener('resize', settle);
})();
