import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOpen } from '../../../frontend/open-address.ts';

test('a result is chosen beside what the address says already, as it is written', () => {
  assert.equal(withOpen('http://h/?q=a+b&stage=!seed', 'x1'), 'http://h/?q=a+b&stage=!seed&open=x1');
});

test('another choice takes the place of the one before', () => {
  assert.equal(withOpen('http://h/?open=x1&q=open%3D', 'x2'), 'http://h/?q=open%3D&open=x2');
});

test('an address without a query gets one', () => {
  assert.equal(withOpen('http://h/', 'x1'), 'http://h/?open=x1');
});
