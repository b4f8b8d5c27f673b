/** The oracle's driver inside the application: every use case, called as everybody. */
package org.kith.boundary;
