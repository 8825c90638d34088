<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What happens to the customer's invoice. */
enum InvoiceOption: string
{
    /** None is raised; the order is executed. */
    case NoInvoice = 'NoInvoice';

    /** It is raised and paid from the customer's account; without money there, the order waits. */
    case PayInvoice = 'PayInvoice';

    /** It is raised, to be paid later; the order is executed. */
    case KeepInvoice = 'KeepInvoice';

    /** It is raised; the order waits until it is paid. */
    case OnlyAdd = 'OnlyAdd';
}
