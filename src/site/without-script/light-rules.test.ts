import { expect, test } from 'vitest';
import { lightRules } from './light-rules.ts';

test('rules of the light look hold where no script has set one, in their layers and conditions', () => {
  const css =
    '@layer a,b;@layer a{:root,::backdrop{--x:0}:root[data-theme=light],[data-theme=light] ::backdrop{--x:1;--y:2}}' +
    "@media screen{/* {no rule} */[data-theme='light'] p,[data-theme=dark] p{color:red}}p{color:blue}";
  expect(lightRules(css).split('\n')).toEqual([
    "@layer a{:root[data-theme='dark'],[data-theme='dark'] ::backdrop{--x:1;--y:2}}",
    "@media screen{[data-theme='dark'] p{color:red}}",
    '',
  ]);
});
