// What clients send as Accept for an article's address: libraries and readers, programs that read Markdown, and the three engines'
// browsers. Others are answered as well, and nobody else keeps their answer.

export const ACCEPTS: readonly string[] = [
  '',
  '*/*',
  'text/html',
  'text/html, */*',
  'text/html,*/*',
  'text/markdown',
  'text/markdown, */*',
  'text/markdown,*/*',
  'text/markdown, text/html',
  'text/markdown, text/html, */*',
  'text/markdown, text/html;q=0.9, */*;q=0.8',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/png,image/svg+xml,*/*;q=0.8',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
];
