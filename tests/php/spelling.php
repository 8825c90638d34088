<?php

// Inputs and answers of scenarios as people write and read them in PHP. It shares nothing with the library's own table.

declare(strict_types=1);

/** Members whose names are the registrar's or the caller's own. */
const OWN_NAMES = ['extra', 'params', 'body', 'json', 'values', 'features', 'operations', 'criteria', 'schemas'];

function camel(string $name): string
{
    return lcfirst(str_replace('_', '', ucwords($name, '_')));
}

function snake(string $name): string
{
    return strtolower((string) preg_replace('/(?<!^)[A-Z]/', '_$0', $name));
}

/** A path with its names in snake case, up to where the names are the registrar's own. */
function snake_path(string $path): string
{
    preg_match('/^(.*?)((?:^|\.)(?:extra|params|body|json)(?:\..*)?)?$/', $path, $found);
    return snake($found[1]) . ($found[2] ?? '');
}

/** An input: objects as arrays, names in camel case, moments as such. */
function input(mixed $value, string $name = ''): mixed
{
    if (is_string($value) && in_array($name, ['set', 'expires'], true) && preg_match('/^\d{4}-.*Z$/', $value) === 1) {
        return new DateTimeImmutable($value);
    }
    if (is_array($value)) {
        return array_map(input(...), $value);
    }
    if (!$value instanceof stdClass) {
        return $value;
    }
    $members = [];
    foreach (get_object_vars($value) as $name => $inner) {
        $name = (string) $name;
        $members[camel($name)] = in_array($name, OWN_NAMES, true) ? theirs($inner) : input($inner, $name);
    }
    return $members;
}

/** Data whose names are not ours, as PHP has it. */
function theirs(mixed $value): mixed
{
    return json_decode((string) json_encode($value), true);
}

/** An output as data, with the names that every language's documents have. */
function output(mixed $value, string $name = ''): mixed
{
    return match (true) {
        $value instanceof DateTimeInterface => $value->format($value->format('u') === '000000' ? 'Y-m-d\TH:i:s\Z' : 'Y-m-d\TH:i:s.u\Z'),
        $value instanceof BackedEnum => $value->value,
        $name === 'path' && is_string($value) => snake_path($value),
        $name === 'changed' && is_array($value) => array_map(snake_path(...), $value),
        is_array($value) && array_is_list($value) => array_map(output(...), $value),
        is_array($value), is_object($value) => members((array) get_object_or_array($value)),
        default => $value,
    };
}

/** @return array<mixed> */
function get_object_or_array(array|object $value): array
{
    return is_array($value) ? $value : get_object_vars($value);
}

/** @param array<mixed> $values */
function members(array $values): stdClass
{
    $members = new stdClass();
    foreach ($values as $name => $inner) {
        if ($inner !== null) {
            $name = snake((string) $name);
            $members->$name = in_array($name, OWN_NAMES, true) ? json_decode((string) json_encode($inner)) : output($inner, $name);
        }
    }
    return $members;
}

/** An exception as the document that every language shows. */
function failure(Anyregistrar\RegistrarError $error): stdClass
{
    $document = new stdClass();
    foreach (['code', 'outcome', 'provider', 'operation', 'domain', 'registrarCode', 'at', 'orderId', 'key', 'retryAfterMs'] as $name) {
        $document->{snake($name)} = $error->$name;
    }
    $document->message = $error->getMessage();
    $document->field = $error->field === null ? null : snake_path($error->field);
    $document->problems = array_map(fn (Anyregistrar\Problem $problem): stdClass => (object) [
        'path' => snake_path($problem->path), 'code' => $problem->code, 'message' => $problem->message,
        'allowed' => $problem->code === 'unknown' ? array_map(snake(...), $problem->allowed) : $problem->allowed,
    ], $error->problems);
    return $document;
}

/** The method of an operation: `domain.set_lock` is `$client->domains->setLock`. */
function method(Anyregistrar\Client $client, string $operation): Closure
{
    [$area, $verb] = array_map(camel(...), explode('.', $operation)) + [1 => null];
    if ($verb === null) {
        return $client->$area(...);
    }
    foreach ([$area, "{$area}s", "{$area}es"] as $name) {
        if (isset($client->$name)) {
            return $client->$name->$verb(...);
        }
    }
    throw new LogicException("there is no method for $operation");
}
