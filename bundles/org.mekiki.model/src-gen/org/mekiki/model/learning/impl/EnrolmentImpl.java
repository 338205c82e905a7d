/**
 */
package org.mekiki.model.learning.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.LearningPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Enrolment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.impl.EnrolmentImpl#getTrainee <em>Trainee</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.EnrolmentImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.EnrolmentImpl#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.EnrolmentImpl#getCertificates <em>Certificates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EnrolmentImpl extends ElementImpl implements Enrolment
{
	/**
	 * The default value of the '{@link #getTrainee() <em>Trainee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainee()
	 * @generated
	 * @ordered
	 */
	protected static final String TRAINEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainee() <em>Trainee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainee()
	 * @generated
	 * @ordered
	 */
	protected String trainee = TRAINEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final String SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected String since = SINCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAttempts() <em>Attempts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected EList<Attempt> attempts;

	/**
	 * The cached value of the '{@link #getCertificates() <em>Certificates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificates()
	 * @generated
	 * @ordered
	 */
	protected EList<Certificate> certificates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EnrolmentImpl()
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
		return LearningPackage.Literals.ENROLMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrainee()
	{
		return trainee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrainee(String newTrainee)
	{
		String oldTrainee = trainee;
		trainee = newTrainee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.ENROLMENT__TRAINEE, oldTrainee, trainee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSince()
	{
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(String newSince)
	{
		String oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.ENROLMENT__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attempt> getAttempts()
	{
		if (attempts == null)
		{
			attempts = new EObjectContainmentEList<Attempt>(Attempt.class, this, LearningPackage.ENROLMENT__ATTEMPTS);
		}
		return attempts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Certificate> getCertificates()
	{
		if (certificates == null)
		{
			certificates = new EObjectContainmentEList<Certificate>(Certificate.class, this, LearningPackage.ENROLMENT__CERTIFICATES);
		}
		return certificates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case LearningPackage.ENROLMENT__ATTEMPTS:
				return ((InternalEList<?>)getAttempts()).basicRemove(otherEnd, msgs);
			case LearningPackage.ENROLMENT__CERTIFICATES:
				return ((InternalEList<?>)getCertificates()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case LearningPackage.ENROLMENT__TRAINEE:
				return getTrainee();
			case LearningPackage.ENROLMENT__SINCE:
				return getSince();
			case LearningPackage.ENROLMENT__ATTEMPTS:
				return getAttempts();
			case LearningPackage.ENROLMENT__CERTIFICATES:
				return getCertificates();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LearningPackage.ENROLMENT__TRAINEE:
				setTrainee((String)newValue);
				return;
			case LearningPackage.ENROLMENT__SINCE:
				setSince((String)newValue);
				return;
			case LearningPackage.ENROLMENT__ATTEMPTS:
				getAttempts().clear();
				getAttempts().addAll((Collection<? extends Attempt>)newValue);
				return;
			case LearningPackage.ENROLMENT__CERTIFICATES:
				getCertificates().clear();
				getCertificates().addAll((Collection<? extends Certificate>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case LearningPackage.ENROLMENT__TRAINEE:
				setTrainee(TRAINEE_EDEFAULT);
				return;
			case LearningPackage.ENROLMENT__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case LearningPackage.ENROLMENT__ATTEMPTS:
				getAttempts().clear();
				return;
			case LearningPackage.ENROLMENT__CERTIFICATES:
				getCertificates().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case LearningPackage.ENROLMENT__TRAINEE:
				return TRAINEE_EDEFAULT == null ? trainee != null : !TRAINEE_EDEFAULT.equals(trainee);
			case LearningPackage.ENROLMENT__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case LearningPackage.ENROLMENT__ATTEMPTS:
				return attempts != null && !attempts.isEmpty();
			case LearningPackage.ENROLMENT__CERTIFICATES:
				return certificates != null && !certificates.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (trainee: "); //$NON-NLS-1$
		result.append(trainee);
		result.append(", since: "); //$NON-NLS-1$
		result.append(since);
		result.append(')');
		return result.toString();
	}

} //EnrolmentImpl
