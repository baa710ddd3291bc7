/** The page the paths are for: names close together, on a line, over many lines, and far down. */
const DENSE = `Norway called, then Sweden and Finland called, and NATO asked Jens Stoltenberg to answer. From Brussels to the
  United States nobody slept; Ukraine waited, Russia waited, and in Moscow the lamps burned until the North Atlantic Treaty
  Organization had read the letter that came by the evening train. Canada paid for the paper and Denmark for the ink, while
  a clerk in Vilnius looked for the seal and another in Madrid for the wax. When at last the answer went out, it went to
  Estonia first, then to Latvia and to Lithuania, and the whole of it was one word long.`;

const LONG = 'It was in no hurry, the North Atlantic Treaty Organization, and neither were those who wrote to it.';

/** Closer than a hand can aim between them. */
const CLOSE = 'In came Mark Rutte, Donald Trump and a friend of theirs, to hear it.';

const LATER = [
  'In Poland the trains ran late that week.',
  'Nobody had told Turkey of the dinner.',
  'The road to Iceland is a long one.',
  'A choir from Portugal sang until the morning.',
  'Greece sent oil, and Hungary a cook.',
];

export const PATHS_BODY = `<style>body { font: 16px/1.5 sans-serif; width: 720px; margin: 24px 60px } p { margin: 0 0 40px }</style>
<p style="margin-top: 60px">${CLOSE}</p><p>${DENSE}</p><p>${LONG}</p>
<p style="margin: 250px 0 60px">The last word was left to the Cold War, as ever.</p>
${LATER.map((text) => `<p style="margin: 90px 0">${text}</p>`).join('\n')}
<p style="margin-top: 1500px">The end.</p>`;
