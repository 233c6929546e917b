/** Dates as a calendar file (iCalendar, RFC 5545). */
@NullMarked
package org.entente.export.calendar;

import org.jspecify.annotations.NullMarked;
