/**
 * Real servers on loopback, each on its own port and in its own folder, for the probes to look at.
 */
package io.github.checklistreport.lab;
