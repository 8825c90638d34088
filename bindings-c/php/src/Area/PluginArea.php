<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\PluginAnswer;

/** Operations on plugins. */
final class PluginArea extends Area
{
    /**
     * Do what only one registrar has, where a plugin speaks for it.
     *
     * @param string $operation Its name, such as `acme.recheck`.
     * @param mixed $fields Its input, field by field.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function call(
        string $operation,
        #[\SensitiveParameter] mixed $fields = null,
        ?int $timeoutMs = null,
    ): PluginAnswer {
        return PluginAnswer::read($this->caller->call('plugin.call', ['operation' => $operation, 'fields' => $fields], $timeoutMs));
    }
}
