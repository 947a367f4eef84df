// Uses the page as a reader would, and leaves what it saw on the root element for the test.
addEventListener('load', async () => {
  'use strict';
  const seen = {layers: {}, steps: [], shown: []};
  const byId = id => document.getElementById(id);
  const settle = () => new Promise(done => setTimeout(done, 50));
  const style = mark => {
    const it = getComputedStyle(mark);
    return [it.borderBottomStyle, it.borderTopStyle, it.borderLeftStyle, it.boxShadow, it.textDecorationLine].join();
  };

  const single = document.body.classList.contains('single');
  if (single) {
    for (const box of document.querySelectorAll('[data-layer]')) {
      const mark = document.querySelector('.text .m.' + box.dataset.layer);
      if (mark) {
        const styles = (seen.layers[box.dataset.layer] = {on: style(mark)});
        box.click();
        styles.off = style(mark);
        styles.reachableOff = mark.hasAttribute('tabindex');
        box.click();
        styles.again = style(mark);
      }
    }
  }

  if (single && byId('a1-events-3') && byId('a1-placeMentions-9')) {
    const body = document.querySelector('.card-body');
    byId('a1-events-3').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
    seen.hover = body.textContent;
    seen.evidence = [...CSS.highlights.get('evidence')].map(range => range.toString());

    location.hash = '#a1-placeMentions-9';
    await settle();
    seen.link = body.textContent;

    const press = key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    byId('a1-times-1').focus();
    for (const key of ['Home', 'ArrowRight', 'ArrowLeft', 'End']) {
      press(key);
      seen.steps.push(document.activeElement.id);
    }
    press('Escape');
    seen.closed = body.querySelector('.hint') !== null && CSS.highlights.get('evidence').size === 0;
  }

  if (!single) {
    for (const hash of ['', '#a2', '#a1-text', '#index']) {
      location.hash = hash;
      await settle();
      seen.shown.push([...document.querySelectorAll('.index, .article')].filter(it => it.offsetHeight > 0).map(it => it.id).join());
    }
  }

  document.querySelectorAll('.article').forEach(it => (it.style.display = 'block'));
  seen.pageWidth = document.documentElement.scrollWidth;
  seen.window = innerWidth;
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const names = [...document.querySelectorAll('.map .point text')];
  seen.names = names.length;
  seen.collisions = names.flatMap((a, i) =>
    names.slice(i + 1).filter(b => meet(a.getBoundingClientRect(), b.getBoundingClientRect())).map(b => a.textContent + ' ' + b.textContent));

  document.documentElement.dataset.seen = JSON.stringify(seen);
});
