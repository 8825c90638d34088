<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What kind of value a field takes. */
enum FieldType: string
{
    /** Free text. */
    case Text = 'text';

    /** One of the options. Where none of them is offered under the present values, anything is taken. */
    case Choice = 'choice';

    /** `true` or `false`; with options, only those. */
    case Boolean = 'boolean';

    /** A whole number. */
    case Number = 'number';

    /** A day, as `YYYY-MM-DD`. */
    case Date = 'date';

    /** A country's two-letter code, in capitals. */
    case Country = 'country';
}
