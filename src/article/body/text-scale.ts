import { rememberedOf } from '../remembered.ts';
import type { Survey } from '../survey.ts';

/**
 * The factor for the length of text, because a Chinese, Japanese or Korean character counts like two or three Latin
 * letters.
 */
export const scaleOf = rememberedOf(({ texts }: Survey): number => {
  let sample = '';
  for (let at = texts.length >> 2; at < texts.length && sample.length < 600; at++) sample += texts[at]?.trim() ?? '';
  let wide = 0;
  for (let at = 0; at < sample.length; at += 3) {
    const code = sample.charCodeAt(at);
    if (code >= 0x3040 && code <= 0xd7af && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || code >= 0xac00))
      wide += 3;
  }
  return wide > sample.length * 0.25 ? 2.5 : 1;
});
