<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\TldInfo;
use Anyregistrar\Type\Tlds;

/** Operations on TLDs. */
final class TldArea extends Area
{
    /**
     * List the TLDs that the registrar sells.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function list(
        ?int $timeoutMs = null,
    ): Tlds {
        return Tlds::read($this->caller->call('tld.list', [], $timeoutMs));
    }

    /**
     * Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.
     *
     * @param string $tld The TLD, with or without a leading dot, such as `co.uk`.
     * @param bool $schema Also make JSON Schemas of the orders' documents, which say what the form says.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function info(
        string $tld,
        bool $schema = false,
        ?int $timeoutMs = null,
    ): TldInfo {
        return TldInfo::read($this->caller->call('tld.info', ['tld' => $tld, 'schema' => $schema], $timeoutMs));
    }
}
