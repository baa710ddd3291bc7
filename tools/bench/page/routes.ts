/** Paragraphs of each view of the app. */
const PARAGRAPHS = 20;

/** A single-page app that leaves one view for the next. */
export function createRoutes() {
  const leaked: unknown[] = [];
  return {
    /** Goes to a view; the same number gives the same page again. */
    route(number: number): void {
      history.pushState(null, '', `?view=${number}`);
      const views = Array.from({ length: PARAGRAPHS }, (_, index) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `View ${number}, line ${index}: Jens Stoltenberg of NATO spoke in the afternoon.`;
        return paragraph;
      });
      document.querySelector('#app')?.replaceChildren(...views);
    },
    /** Keeps what is on the page now, and a listener on each part, as a leak would. */
    leak(): void {
      for (const element of document.querySelectorAll('#app p')) {
        element.addEventListener('click', () => leaked.length);
        leaked.push(element);
      }
    },
  };
}
