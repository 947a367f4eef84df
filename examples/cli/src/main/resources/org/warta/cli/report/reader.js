const switches = [...document.querySelectorAll('[data-layer]')];
const isOn = mark => switches.some(it => it.checked && mark.classList.contains(it.dataset.layer));

const element = (name, text, ...children) => {
  const made = document.createElement(name);
  if (text != null) {
    made.textContent = text;
  }
  made.append(...children);
  return made;
};

const isSaid = value => value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A record as part of the card. */
function draw({kind, heading, rows, record}) {
  const list = element('dl');
  for (const [label, value] of rows) {
    if (isSaid(value)) {
      list.append(element('dt', label), element('dd', Array.isArray(value) ? value.join(', ') : value));
    }
  }
  const title = element('h3', null, element('span', kind + ': '), element('bdi', heading));
  title.firstChild.className = 'about';
  const json = element('details', null, element('summary', 'JSON'), element('pre', JSON.stringify(record, null, 1)));
  const part = element('div', null, title, list, json);
  part.className = 'record';
  return part;
}

/** Steps through the marks of an article and shows their records. */
class Reader {
  constructor(article) {
    this.article = article;
    this.card = article.querySelector('.card');
    this.body = this.card.querySelector('.card-body');
    this.hint = this.body.firstElementChild;
    this.pinned = false;
    this.card.hidden = false;
    for (const area of article.querySelectorAll('[data-field]')) {
      area.addEventListener('mouseover', event => this.pinned || this.show(event.target));
      area.addEventListener('click', event => this.pin(event.target));
      area.addEventListener('focusin', event => this.focused(event.target));
      area.addEventListener('keydown', event => this.key(event));
    }
    this.card.querySelector('.close').addEventListener('click', () => this.close());
  }

  isShown() {
    return this.article.offsetHeight > 0;
  }

  marks() {
    return [...this.article.querySelectorAll('[data-field] .m[id]')].filter(isOn);
  }

  /** Lets the Tab key reach one mark, and the arrow keys all. */
  refresh() {
    for (const mark of this.article.querySelectorAll('.m[tabindex]')) {
      mark.removeAttribute('tabindex');
    }
    this.marks().forEach((mark, i) => mark.setAttribute('tabindex', i === 0 ? 0 : -1));
  }

  records() {
    this.parsed ??= new Records(JSON.parse(document.getElementById(this.article.id + '-data').textContent));
    return this.parsed;
  }

  /** The marks around a node whose layers are on, the innermost first. */
  around(node) {
    const found = [];
    for (let mark = node.closest('.m'); mark; mark = mark.parentElement.closest('.m')) {
      if (isOn(mark)) {
        found.push(mark);
      }
    }
    return found;
  }

  show(node) {
    const marks = this.around(node);
    if (marks.length === 0) {
      return false;
    }
    const shown = marks.map(mark => {
      const [list, index] = mark.dataset.record.split('.');
      return this.records().describe(list, Number(index));
    });
    this.body.replaceChildren(...shown.map(draw));
    this.outline(marks[0].dataset.record);
    this.highlight(shown[0].spans.filter(Boolean));
    return true;
  }

  pin(node) {
    this.pinned = this.show(node);
    this.card.classList.toggle('shown', this.pinned);
  }

  close() {
    this.pinned = false;
    this.card.classList.remove('shown');
    this.body.replaceChildren(this.hint);
    this.outline(null);
    this.highlight([]);
  }

  focused(mark) {
    if (!mark.matches('.m')) {
      return;
    }
    this.marks().forEach(it => it.setAttribute('tabindex', it === mark ? 0 : -1));
    if (mark.matches(':focus-visible')) {
      this.pinned = false;
      this.show(mark);
      this.card.classList.add('shown');
    }
  }

  key(event) {
    const marks = this.marks();
    const at = marks.indexOf(event.target);
    const step = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1}[event.key];
    if (step !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      marks[step]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.pin(event.target);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }

  outline(record) {
    for (const mark of this.article.querySelectorAll('.m.open')) {
      mark.classList.remove('open');
    }
    for (const mark of record ? this.article.querySelectorAll(`[data-record="${record}"]`) : []) {
      mark.classList.add('open');
    }
  }

  /** Paints what a record was read from. */
  highlight(spans) {
    if (!CSS.highlights) {
      return;
    }
    CSS.highlights.set('evidence', new Highlight(...spans.flatMap(span => this.ranges(span))));
  }

  ranges(span) {
    return this.nodes(span.field ?? 'TEXT')
      .filter(([at, node]) => at < span.end && span.begin < at + node.length)
      .map(([at, node]) => {
        const range = new Range();
        range.setStart(node, Math.max(0, span.begin - at));
        range.setEnd(node, Math.min(node.length, span.end - at));
        return range;
      });
  }

  /** The text nodes of a field, each with the offset at which it begins. */
  nodes(field) {
    this.found ??= {};
    return (this.found[field] ??= [...this.article.querySelectorAll(`[data-field="${field}"] .b`)].flatMap(part => {
      let at = Number(part.dataset.offset);
      const nodes = [];
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        nodes.push([at, walker.currentNode]);
        at += walker.currentNode.length;
      }
      return nodes;
    }));
  }
}

const readers = new Map([...document.querySelectorAll('.article')].map(it => [it, new Reader(it)]));
const refresh = () => readers.forEach(reader => reader.isShown() && reader.refresh());

for (const it of switches) {
  it.addEventListener('change', refresh);
}
for (const [id, on] of [['all', true], ['none', false]]) {
  const button = document.getElementById(id);
  button.hidden = false;
  button.addEventListener('click', () => {
    switches.forEach(it => (it.checked = on));
    refresh();
  });
}

/** Shows what the address names. A link to a mark opens its record, and switches its layer on. */
function follow() {
  refresh();
  const mark = document.getElementById(location.hash.slice(1));
  if (!mark?.matches('mark.m')) {
    return;
  }
  switches.filter(it => mark.classList.contains(it.dataset.layer)).forEach(it => (it.checked = true));
  refresh();
  mark.focus({preventScroll: true});
  readers.get(mark.closest('.article')).pin(mark);
}

document.addEventListener('keydown', event => event.key === 'Escape' && readers.forEach(reader => reader.close()));
addEventListener('hashchange', follow);
addEventListener('load', follow); // not before: only then is the article shown that holds the mark
addEventListener('beforeprint', () => document.querySelectorAll('.index details').forEach(it => (it.open = true)));
document.documentElement.dataset.ready = 'true';
