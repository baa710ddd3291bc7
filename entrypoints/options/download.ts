/** Has the browser keep a text as a file, by a link that is never part of the page. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the text by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
