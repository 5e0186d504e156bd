import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layout, move } from '../../../frontend/grid-moves.ts';

const at = (row, column) => ({ row, column });
const go = (key, from, { ctrl = false, mirrored = false } = {}) => move(key, ctrl, from, 70, 21, mirrored);

test('arrows lead to the neighbours', () => {
  assert.deepEqual(go('ArrowRight', at(3, 4)), at(3, 5));
  assert.deepEqual(go('ArrowLeft', at(3, 4)), at(3, 3));
  assert.deepEqual(go('ArrowDown', at(3, 4)), at(4, 4));
  assert.deepEqual(go('ArrowUp', at(3, 4)), at(2, 4));
});

test('in a mirrored page the left arrow goes on', () => {
  assert.deepEqual(go('ArrowLeft', at(3, 4), { mirrored: true }), at(3, 5));
  assert.deepEqual(go('ArrowRight', at(3, 4), { mirrored: true }), at(3, 3));
});

test('the edges hold', () => {
  assert.deepEqual(go('ArrowUp', at(0, 0)), at(0, 0));
  assert.deepEqual(go('ArrowRight', at(69, 20)), at(69, 20));
  assert.deepEqual(go('PageDown', at(65, 2)), at(69, 2));
  assert.deepEqual(go('PageUp', at(5, 2)), at(0, 2));
});

test('Home and End jump in the row, with Control in the grid', () => {
  assert.deepEqual(go('Home', at(7, 9)), at(7, 0));
  assert.deepEqual(go('End', at(7, 9)), at(7, 20));
  assert.deepEqual(go('Home', at(7, 9), { ctrl: true }), at(0, 0));
  assert.deepEqual(go('End', at(7, 9), { ctrl: true }), at(69, 20));
});

test('other keys lead nowhere', () => {
  for (const key of ['Enter', 'Tab', 'a', ' ']) assert.equal(go(key, at(1, 1)), undefined);
});

const beside = { name: 152, total: 50, gap: 20 };

test('many rows fold in two where there is room', () => {
  assert.deepEqual(layout(1047, 70, 21, beside), { cell: 13, parts: 2 });
  assert.deepEqual(layout(1047, 70, 18, beside), { cell: 16, parts: 2 });
  assert.deepEqual(layout(1047, 70, 23, beside), { cell: 34, parts: 1 });
  assert.deepEqual(layout(1047, 20, 21, beside), { cell: 34, parts: 1 });
});

test('cells with their spaces fit beside names and totals', () => {
  for (let columns = 1; columns < 60; columns++) {
    const { cell, parts } = layout(1047, 70, columns, beside);
    const width = parts * (beside.name + beside.total + columns * (cell + 1) + 3) + (parts - 1) * beside.gap;
    assert.ok(width <= 1047 || cell === 13, `${columns} columns take ${width}`);
  }
});

test('cells never get too small to be told apart, nor to be hit', () => {
  assert.equal(layout(350, 70, 21, beside).cell, 13);
  assert.deepEqual(layout(1047, 70, 21, beside, 28), { cell: 34, parts: 1 });
});
