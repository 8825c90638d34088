<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** By what a contact was verified. */
enum RealtimeregisterProof: string
{
    /** An entry in a log. */
    case LOGRECORD = 'LOG_RECORD';

    /** An identity card. */
    case IDCARD = 'ID_CARD';

    /** A passport. */
    case PASSPORT = 'PASSPORT';

    /** A register of people. */
    case POPULATIONREGISTER = 'POPULATION_REGISTER';

    /** A residence permit. */
    case RESIDENCEPERMIT = 'RESIDENCE_PERMIT';

    /** A driving licence. */
    case DRIVERSLICENCE = 'DRIVERS_LICENCE';

    /** A register of companies. */
    case COMPANYREGISTER = 'COMPANY_REGISTER';

    /** A statement of a company. */
    case COMPANYSTATEMENT = 'COMPANY_STATEMENT';

    /** An account at a bank. */
    case BANKACCOUNT = 'BANK_ACCOUNT';

    /** An account for payments. */
    case ONLINEPAYMENTACCOUNT = 'ONLINE_PAYMENT_ACCOUNT';

    /** An account for gas, water or the like. */
    case UTILITYACCOUNT = 'UTILITY_ACCOUNT';

    /** A statement of a bank. */
    case BANKSTATEMENT = 'BANK_STATEMENT';

    /** A statement of the tax office. */
    case TAXSTATEMENT = 'TAX_STATEMENT';

    /** A list of addresses. */
    case ADDRESSDATABASE = 'ADDRESS_DATABASE';
}
