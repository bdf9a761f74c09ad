(function () {
  'use strict';

  var PAGE = 200;

  function each(list, action) { Array.prototype.forEach.call(list, action); }

  function fill(text, values) {
    return text.replace(/\{(\d)\}/g, function (whole, index) { return values[index]; });
  }

  /* A list with its controls: what fits is shown, at most a page of it until more is asked for. */
  function List(controls) {
    this.controls = controls;
    this.target = document.getElementById(controls.dataset.target);
    this.items = Array.prototype.slice.call(this.target.querySelectorAll('.item'));
    this.words = new Map();
    this.limit = PAGE;
    this.more = document.createElement('button');
    this.more.type = 'button';
    this.target.insertAdjacentElement('afterend', this.more);
    controls.hidden = false;
    var list = this;
    controls.addEventListener('input', function () { list.limit = PAGE; list.update(); });
    this.more.addEventListener('click', function () { list.limit += 5 * PAGE; list.update(); });
    each(controls.querySelectorAll('[data-fold]'), function (button) {
      button.addEventListener('click', function () { list.fold(button.dataset.fold === 'open'); });
    });
    var sort = controls.querySelector('[data-sort]');
    if (sort) { sort.addEventListener('change', function () { list.sort(sort.value); }); }
    this.update();
  }

  List.prototype.text = function (item) {
    if (!this.words.has(item)) { this.words.set(item, item.textContent.toLowerCase()); }
    return this.words.get(item);
  };

  List.prototype.fits = function (item) {
    var list = this;
    return Array.prototype.every.call(this.controls.querySelectorAll('[data-filter]'), function (control) {
      var wanted = control.value;
      if (!wanted) { return true; }
      switch (control.dataset.filter) {
        case 'text': return list.text(item).indexOf(wanted.toLowerCase()) >= 0;
        case 'source': return item.dataset.source.split(' ').indexOf(wanted) >= 0;
        case 'verdict': return (item.dataset.verdict || 'none').split(' ').indexOf(wanted) >= 0;
        default: return item.dataset[control.dataset.filter] === wanted;
      }
    });
  };

  List.prototype.update = function () {
    var list = this;
    var fitting = this.items.filter(function (item) { return list.fits(item); });
    var shown = new Set(fitting.slice(0, this.limit));
    this.items.forEach(function (item) { item.hidden = !shown.has(item); });
    each(this.target.querySelectorAll('.remarks, .group'), function (group) {
      group.hidden = !group.querySelector('.item:not([hidden])');
    });
    this.more.hidden = fitting.length <= shown.size;
    this.more.textContent = fill(this.controls.dataset.more, [Math.min(5 * PAGE, fitting.length - shown.size)]);
    this.controls.querySelector('.count').textContent =
      fill(this.controls.dataset.shown, [shown.size, this.items.length]);
  };

  List.prototype.reveal = function (item) {
    if (!item.hidden) { return; }
    each(this.controls.querySelectorAll('[data-filter]'), function (control) { control.value = ''; });
    this.limit = Math.max(this.limit, this.items.indexOf(item) + 1);
    this.update();
  };

  List.prototype.fold = function (open) {
    each(this.target.querySelectorAll('details'), function (details) { details.open = open; });
  };

  List.prototype.sort = function (by) {
    var list = this;
    var order = new Intl.Collator(document.documentElement.lang);
    this.items.sort(function (one, two) {
      var names = order.compare(one.dataset.name, two.dataset.name);
      if (by === 'name') { return names; }
      var a = BigInt(one.dataset[by]);
      var b = BigInt(two.dataset[by]);
      return a < b ? -1 : a > b ? 1 : names;
    });
    this.items.forEach(function (item) { list.target.appendChild(item); });
    this.update();
  };

  var lists = Array.prototype.map.call(document.querySelectorAll('.controls'), function (controls) {
    return new List(controls);
  });

  /* What a link leads to may be folded or filtered away. */
  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) { return; }
    for (var node = target; node; node = node.parentElement) {
      lists.forEach(function (list) { if (list.items.indexOf(node) >= 0) { list.reveal(node); } });
      if (node.tagName === 'DETAILS') { node.open = true; }
    }
    target.scrollIntoView({ block: 'start' });
  }
  window.addEventListener('hashchange', reveal);
  reveal();

  /* What can be scrolled sideways can be reached with the keyboard; what cannot is no stop on the way. */
  if ('IntersectionObserver' in window) {
    var seen = new IntersectionObserver(function (entries) {
      entries.filter(function (entry) { return entry.isIntersecting; }).forEach(function (entry) {
        if (entry.target.scrollWidth > entry.target.clientWidth) { entry.target.tabIndex = 0; }
      });
    });
    each(document.querySelectorAll('.scroll'), function (box) { seen.observe(box); });
  }

  /* On paper nothing is folded or filtered away. */
  var before = [];
  window.addEventListener('beforeprint', function () {
    before = Array.prototype.filter.call(document.querySelectorAll('details'), function (details) { return !details.open; });
    before.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    before.forEach(function (details) { details.open = false; });
  });
}());
