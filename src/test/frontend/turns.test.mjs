import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atTop, following, turnAddress } from '../../../frontend/turns.ts';

test('the reader is at the last heading above the line, at the first before any', () => {
  assert.equal(atTop([-300, 10, 900], 250), 1);
  assert.equal(atTop([400, 900], 250), 0);
  assert.equal(atTop([], 250), 0);
});

test('the next turn is behind the one the reader is at, the first while it is still to come', () => {
  assert.equal(following([-300, 60, 500, 900], 1, 160), 2);
  assert.equal(following([100, 130, 900], 0, 160), 1);
  assert.equal(following([400, 900], 0, 160), 0);
});

test('an address keeps the results it was opened from when the turn changes', () => {
  assert.equal(turnAddress('http://h/c/1?q=a+b&turn=2', 7), 'http://h/c/1?q=a+b&turn=7');
  assert.equal(turnAddress('http://h/c/1?q=a+b&message=2', 7), 'http://h/c/1?q=a+b&turn=7');
});
