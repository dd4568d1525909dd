/** Whether data stores and back-end services serve strangers. Never reads any data. */
@NullMarked
package io.github.checklistreport.probe.store;

import org.jspecify.annotations.NullMarked;
