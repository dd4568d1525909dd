/** Tests of the generated site as its readers get it: valid, linked, accessible, quiet. */
package io.github.checklistreport.site;
