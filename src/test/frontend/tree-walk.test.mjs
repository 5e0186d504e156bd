import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mirrored, step } from '../../../frontend/tree-walk.ts';

const open = (level) => ({ level, expanded: true });
const folded = (level) => ({ level, expanded: false });
const leaf = (level) => ({ level, expanded: null });
const tree = [open(1), open(2), leaf(3), leaf(3), folded(2)];

test('up, down, home and end walk what shows', () => {
  assert.deepEqual(step(tree, 1, 'ArrowDown'), { to: 2 });
  assert.deepEqual(step(tree, 1, 'ArrowUp'), { to: 0 });
  assert.equal(step(tree, 0, 'ArrowUp'), null);
  assert.equal(step(tree, 4, 'ArrowDown'), null);
  assert.deepEqual(step(tree, 3, 'Home'), { to: 0 });
  assert.deepEqual(step(tree, 0, 'End'), { to: 4 });
});

test('right unfolds, then goes in; a leaf has nowhere to go', () => {
  assert.deepEqual(step(tree, 4, 'ArrowRight'), { fold: false });
  assert.deepEqual(step(tree, 1, 'ArrowRight'), { to: 2 });
  assert.equal(step(tree, 2, 'ArrowRight'), null);
});

test('left folds, then goes to the parent', () => {
  assert.deepEqual(step(tree, 1, 'ArrowLeft'), { fold: true });
  assert.deepEqual(step(tree, 3, 'ArrowLeft'), { to: 1 });
  assert.deepEqual(step(tree, 4, 'ArrowLeft'), { to: 0 });
  assert.equal(step([folded(1)], 0, 'ArrowLeft'), null);
});

test('other keys and no item do nothing', () => {
  assert.equal(step(tree, 0, 'x'), null);
  assert.equal(step([], 0, 'ArrowDown'), null);
});

test('in a mirrored page left and right change places', () => {
  assert.equal(mirrored('ArrowLeft'), 'ArrowRight');
  assert.equal(mirrored('ArrowRight'), 'ArrowLeft');
  assert.equal(mirrored('Home'), 'Home');
});
