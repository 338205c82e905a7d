/** Installing plug-ins of third parties into this installation, and taking them out again. */
package org.mekiki.provisioning.api;
