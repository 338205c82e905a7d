/**
 */
package org.mekiki.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.mekiki.model.ModelPackage;
import org.mekiki.model.Value;

import org.mekiki.model.runtime.TrackedObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class ValueImpl extends TrackedObject implements Value
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ValueImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ModelPackage.Literals.VALUE;
	}

} //ValueImpl
