// What stands in more than one place, modelled once and unfolded when the file is read.
import { palette } from '../palette';
import { bin } from '../things/bins';
import { sack } from '../things/soil';
import { piece } from '../things/small';
import type { Mesh } from '../shape/mesh';
import { untinted } from '../shape/mesh';
import { bowl, dish, filling } from './food';
import { bench, crate, oilCan, pallet, stool, streetLamp, table } from './furniture';
import { figure } from './people';
import { aubergine, cabbage, carrot, tomato } from './vegetables';
import { bush, flower, hedge, pottedPlant, tree, tuft } from './plants';

/** All props by name. Those without a tint of their own are white where they are tinted. */
export const props = () =>
  ({
    man: figure('stand', 'short'),
    woman: figure('stand', 'long'),
    elder: figure('sit', 'bun'),
    cook: figure('hold', 'cook'),
    worker: figure('hold', 'cap', true),
    keeper: figure('stand', 'cap', true),
    guest: figure('sit', 'short'),
    helper: figure('hold', 'long'),
    table: table(),
    stool: stool(),
    crate: crate(),
    bench: bench(),
    lamp: streetLamp(),
    pallet: pallet(),
    oilCan: oilCan(),
    sack: untinted(sack(0, 0, 0, 0)),
    foodBin: untinted(bin(palette.binFood)),
    openBin: untinted(bin(palette.binFood, true)),
    lump: piece([1, 1, 1], 5),
    dish: untinted(dish()),
    bowl: bowl(),
    filling: filling(),
    tree: tree(),
    bush: bush(),
    hedge: hedge(),
    tuft: tuft(),
    flower: flower(),
    potted: pottedPlant(),
    cabbage: untinted(cabbage()),
    carrot: untinted(carrot()),
    tomato: untinted(tomato()),
    aubergine: untinted(aubergine()),
  }) as const satisfies Record<string, Mesh>;
export type PropName = keyof ReturnType<typeof props>;
