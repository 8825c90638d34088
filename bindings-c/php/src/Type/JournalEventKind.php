<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** A kind of thing that a person should know of an order. */
enum JournalEventKind: string
{
    /** The registrar shows the bought term twice: ask it for the money of one. */
    case Duplicated = 'duplicated';

    /** What the registrar shows now speaks against the recorded outcome. */
    case Contradicted = 'contradicted';

    /** The order left no trace, and was sent again behind a guard that makes a second one harmless. */
    case SentAgain = 'sent_again';

    /** A person said what became of it. */
    case Resolved = 'resolved';
}
