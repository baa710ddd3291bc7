import { Component, createElement as h, StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/*
 * An app as sites have them: it keeps its own idea of the page and moves, replaces and removes text it believes is still
 * there. Extensions that wrap names in elements of their own make it fail with "removeChild".
 */

const LINES = [
  'NATO met in Brussels.',
  'Mark Rutte spoke first.',
  'Of the Cold War nobody spoke.',
  'Jens Stoltenberg sent his regards.',
  'The FGM-148 Javelin was shown.',
];

/** Text beside text, an element that comes and goes, and lines that change places. */
function News() {
  const [step, setStep] = useState(0);
  window.next = () => flushSync(() => setStep((before) => before + 1));
  const turned = LINES.map((_, index) => LINES[(index + step) % LINES.length]);
  return h(
    'article',
    null,
    h(
      'p',
      null,
      'Line ',
      step,
      ': ',
      step % 2 ? 'NATO' : 'Mark Rutte',
      ' leads',
      step % 3 ? ' the news of the Cold War' : null,
      '.',
    ),
    step % 2 ? h('p', { key: 'now' }, 'A flash about Ukraine.') : 'A flash about Moscow.',
    h(
      'ul',
      null,
      turned.slice(step % 3).map((line) => h('li', { key: line }, line)),
    ),
    step % 4 === 3
      ? null
      : h('p', null, h('b', null, 'Jens'), ' ', step % 2 ? h('i', null, 'Stoltenberg') : 'Stoltenberg', ' rests.'),
  );
}

/** Keeps what broke, as the app of a real site would show it to its person. */
class Boundary extends Component {
  state = { error: null };

  static getDerivedStateFromError(error) {
    return { error: String(error) };
  }

  render() {
    return this.state.error ? h('p', { id: 'broken' }, this.state.error) : this.props.children;
  }
}

createRoot(document.getElementById('app')).render(h(StrictMode, null, h(Boundary, null, h(News))));
