import ts from 'typescript';
import { as } from './convert.ts';
import { temporary } from './program.ts';
import type { Scope } from './scope.ts';
import { twoRounds } from './vectors.ts';
import { block, branch, type Code, get, i32, set } from './wasm/code.ts';
import { binary } from './wasm/instructions.ts';

/** Where a loop counts up by one and its rounds are alike: all but the last of an odd number of rounds, two at a time. */
export function pairedRounds(
  { condition: test, incrementor, statement }: ts.ForStatement,
  scope: Scope,
): Code[] {
  const step = incrementor?.getText();
  if (test === undefined || !ts.isBinaryExpression(test) || !ts.isIdentifier(test.left)) return [];
  const name = test.left.text;
  if (
    test.operatorToken.kind !== ts.SyntaxKind.LessThanToken ||
    (step !== `${name} += 1` && step !== `${name}++`)
  )
    return [];
  const index = scope.number(test.left);
  const bound = scope.number(test.right);
  if (index.code.op !== 'get' || index.type !== 'whole' || !['get', 'link', 'const'].includes(bound.code.op))
    return [];
  const [exit, top] = [{ name: 'paired' }, { name: 'pairs' }];
  const body = scope.within({ exit, next: exit }, () => scope.statements([statement]));
  const rounds = twoRounds(index.code.local, bound.code, body);
  if (rounds === null) return [];
  const last = temporary('i32');
  const next = set(index.code.local, binary('i32.add', index.code, i32(2)));
  const isLast = binary('i32.ge_s', index.code, get(last));
  const isNotLast = binary('i32.lt_s', index.code, get(last));
  const loop = {
    op: 'loop',
    label: top,
    body: [...rounds.both, next, branch(top, isNotLast)],
    type: null,
  } satisfies Code;
  const before = [
    set(last, binary('i32.sub', as('whole', bound), i32(1))),
    branch(exit, isLast),
    ...rounds.before,
  ];
  return [block([...before, loop, ...rounds.after], exit)];
}
