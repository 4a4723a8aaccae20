// Every format in every variant, as a reviewer reads it in the diff: test/content shows the three pipelines.

import { expect, test } from 'vitest';
import { FORMATS, renderDocument } from '../src/feed/formats.ts';
import { VARIANT_TAGS } from '../src/script/variants.ts';
import { built, feedAt, publisherOf } from './sample.ts';

const output = built();

for (const variant of VARIANT_TAGS)
  for (const format of FORMATS)
    test(`${variant} ${format.name}`, async () => {
      const document = renderDocument(format, feedAt(output, `/${variant}/local/`), publisherOf(output));
      await expect(document).toMatchFileSnapshot(`golden/${variant}.local.${format.file}`);
    });

test('a channel of summaries, and one without articles', async () => {
  for (const channel of ['brief', 'empty'])
    for (const format of FORMATS) {
      const document = renderDocument(format, feedAt(output, `/zh-Hant-TW/${channel}/`), publisherOf(output));
      await expect(document).toMatchFileSnapshot(`golden/zh-Hant-TW.${channel}.${format.file}`);
    }
});
