<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * Moments: texts in documents, `DateTimeImmutable` here.
 *
 * @internal
 */
final class Moment
{
    /** PHP keeps microseconds; what is finer is cut off. */
    public static function read(string $text): \DateTimeImmutable
    {
        return new \DateTimeImmutable((string) preg_replace('/(\.\d{6})\d+/', '$1', $text));
    }

    public static function write(\DateTimeInterface $moment): string
    {
        $utc = \DateTimeImmutable::createFromInterface($moment)->setTimezone(new \DateTimeZone('UTC'));
        return $utc->format($utc->format('u') === '000000' ? 'Y-m-d\TH:i:s\Z' : 'Y-m-d\TH:i:s.u\Z');
    }
}
